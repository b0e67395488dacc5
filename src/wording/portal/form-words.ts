import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly cancel: string;
  readonly send: string;
  readonly going: string;
  readonly reason: string;
  readonly reasonHint: string;
  /** What may be left out; all else is asked for. */
  readonly optional: (label: string) => string;
  readonly signedOut: string;
  readonly signInElsewhere: string;
  readonly changedMeanwhile: string;
  readonly mend: string;
  readonly unreachable: string;
  readonly broken: string;
}

/** What every form may have to say. */
export const formWords: Bilingual<Words> = {
  en: {
    cancel: 'Cancel',
    send: 'Save',
    going: 'Saving …',
    reason: 'Why',
    optional: (label) => `${label} (optional)`,
    reasonHint: 'It is kept in the history of the company.',
    signedOut:
      'Your sign-in has ended. Nothing that you typed is lost: sign in again, come back to this tab and save once more.',
    signInElsewhere: 'Sign in, in a new tab',
    changedMeanwhile:
      'Somebody changed something about this company meanwhile, and nothing was overwritten. You see now what is there; save again if your change still holds.',
    mend: 'Nothing was changed yet. Mend what is marked and save again.',
    unreachable: 'The server cannot be reached. What you typed is still here; check your connection and save again.',
    broken: 'It was not done, and that is our mistake. What you typed is still here; try again.',
  },
  de: {
    cancel: 'Abbrechen',
    send: 'Speichern',
    going: 'Wird gespeichert …',
    reason: 'Warum',
    optional: (label) => `${label} (freiwillig)`,
    reasonHint: 'Das bleibt im Verlauf der Firma stehen.',
    signedOut:
      'Ihre Anmeldung ist abgelaufen. Nichts, was Sie eingegeben haben, ist verloren: Melden Sie sich neu an, kommen Sie zu diesem Tab zurück und speichern Sie noch einmal.',
    signInElsewhere: 'In einem neuen Tab anmelden',
    changedMeanwhile:
      'Inzwischen hat jemand etwas an dieser Firma geändert, und nichts wurde überschrieben. Sie sehen jetzt, was dort steht; speichern Sie noch einmal, wenn Ihre Änderung weiter gilt.',
    mend: 'Noch wurde nichts geändert. Berichtigen Sie, was markiert ist, und speichern Sie noch einmal.',
    unreachable:
      'Der Server ist nicht zu erreichen. Ihre Eingaben stehen noch hier; prüfen Sie Ihre Verbindung und speichern Sie noch einmal.',
    broken:
      'Das hat nicht geklappt, und das ist unser Fehler. Ihre Eingaben stehen noch hier; versuchen Sie es noch einmal.',
  },
};
