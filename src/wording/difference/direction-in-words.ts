import type { Direction } from '../../domain/impact/difference/compared.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Voice } from '../voice.ts';

const en = {
  short: {
    equivalent: 'no difference',
    harder: 'harder',
    easier: 'easier',
    'not-easier': 'not easier',
    'not-harder': 'not harder',
    incomparable: 'harder for some, easier for others',
    undecided: 'not settled',
  } satisfies Record<Direction, string>,
  rule: {
    equivalent: 'Whoever met the old text meets the new one, and nobody else.',
    harder: 'The new text lets in nobody whom the old one kept out.',
    easier: 'The new text keeps out nobody whom the old one let in.',
    'not-easier':
      'The new text lets in nobody whom the old one kept out. A partner that only the old one lets in was looked for and not found.',
    'not-harder':
      'The new text keeps out nobody whom the old one let in. A partner that only the new one lets in was looked for and not found.',
    incomparable: 'Each text lets in partners whom the other one keeps out.',
    undecided: 'That the new text is harder or easier could not be proved.',
  } satisfies Record<Direction, string>,
  change: {
    equivalent: 'By itself this changes nothing.',
    harder: 'This is harder.',
    easier: 'This is easier.',
    'not-easier': 'This is not easier.',
    'not-harder': 'This is not harder.',
    incomparable: 'This is harder for some and easier for others.',
    undecided: 'Whether this is harder or easier is not settled.',
  } satisfies Record<Direction, string>,
};

const de: typeof en = {
  short: {
    equivalent: 'kein Unterschied',
    harder: 'schwerer',
    easier: 'leichter',
    'not-easier': 'nicht leichter',
    'not-harder': 'nicht schwerer',
    incomparable: 'für manche schwerer, für andere leichter',
    undecided: 'nicht geklärt',
  },
  rule: {
    equivalent: 'Wer den alten Text erfüllte, erfüllt auch den neuen, und niemand sonst.',
    harder: 'Der neue Text lässt niemanden zu, den der alte ausschloss.',
    easier: 'Der neue Text schließt niemanden aus, den der alte zuließ.',
    'not-easier':
      'Der neue Text lässt niemanden zu, den der alte ausschloss. Ein Partner, den nur der alte zulässt, wurde gesucht und nicht gefunden.',
    'not-harder':
      'Der neue Text schließt niemanden aus, den der alte zuließ. Ein Partner, den nur der neue zulässt, wurde gesucht und nicht gefunden.',
    incomparable: 'Jeder der Texte lässt Partner zu, die der andere ausschließt.',
    undecided: 'Dass der neue Text schwerer oder leichter ist, ließ sich nicht beweisen.',
  },
  change: {
    equivalent: 'Für sich allein ändert das nichts.',
    harder: 'Das ist schwerer.',
    easier: 'Das ist leichter.',
    'not-easier': 'Das ist nicht leichter.',
    'not-harder': 'Das ist nicht schwerer.',
    incomparable: 'Das ist für manche schwerer und für andere leichter.',
    undecided: 'Ob das schwerer oder leichter ist, ist nicht geklärt.',
  },
};

const words: Bilingual<typeof en> = { en, de };

/** In a word: "harder". */
export const directionShortly = (direction: Direction, { language }: Pick<Voice, 'language'>): string =>
  words[language].short[direction];

/** What it means for partners that a requirement as a whole has changed so. */
export const directionOfRule = (direction: Direction, { language }: Pick<Voice, 'language'>): string =>
  words[language].rule[direction];

/** What one change among several would do if it were the only one. */
export const directionOfChange = (direction: Direction, { language }: Pick<Voice, 'language'>): string =>
  words[language].change[direction];
