import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** Files and folders that a command was pointed at. */
const en = {
  'file-not-found': () => 'There is no such file or folder. Check the path.',
  'file-not-readable': ({ reason }) => `The file cannot be read (${reason}). Check that you may open it.`,
  'pack-not-found': ({ name, hint }) =>
    `There is no pack “${name}”, neither as a folder nor among those shipped. ${hint}`,
  'pack-without-files': () =>
    'There is no .yaml file in this folder. A pack is a folder of .yaml files; see docs/language.md.',
  'folder-without-partners': () =>
    'There is no partner file in this folder. A partner is a .yaml or .json file, or a folder with partner.yaml.',
  'not-a-plan': () => 'This is no JSON object. Write the plan to the file with assay plan PARTNER --json > FILE.',
  'plan-without-proof': () =>
    'There is nothing to check in this file: nothing had to be planned, or the search ended without an answer.',
  'programme-not-named': () =>
    'The file does not say which programme it is about. Add “programme:”, or choose a pack with --pack.',
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'file-not-found': () => 'Diese Datei oder diesen Ordner gibt es nicht. Prüfen Sie den Pfad.',
  'file-not-readable': ({ reason }) =>
    `Die Datei lässt sich nicht lesen (${reason}). Prüfen Sie, ob Sie sie öffnen dürfen.`,
  'pack-not-found': ({ name, hint }) =>
    `Ein Paket „${name}“ gibt es nicht, weder als Ordner noch unter den mitgelieferten. ${hint}`,
  'pack-without-files': () =>
    'In diesem Ordner ist keine .yaml-Datei. Ein Paket ist ein Ordner mit .yaml-Dateien; siehe docs/language.md.',
  'folder-without-partners': () =>
    'In diesem Ordner ist keine Partnerdatei. Ein Partner ist eine .yaml- oder .json-Datei oder ein Ordner mit partner.yaml.',
  'not-a-plan': () =>
    'Das ist kein JSON-Objekt. Schreiben Sie den Plan mit assay plan PARTNER --json > FILE in die Datei.',
  'plan-without-proof': () =>
    'In dieser Datei gibt es nichts zu prüfen: Es war nichts zu planen, oder die Suche endete ohne Antwort.',
  'programme-not-named': () =>
    'Die Datei sagt nicht, um welches Programm es geht. Ergänzen Sie „programme:“, oder wählen Sie ein Paket mit --pack.',
};

export const fileProblems: Bilingual<typeof de> = { en, de };
