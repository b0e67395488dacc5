import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly pages: string;
  readonly network: string;
  readonly work: string;
  readonly demotions: string;
  readonly renewals: string;
  readonly partnerAudits: string;
  readonly extensions: string;
  readonly rulings: string;
  readonly versions: string;
  readonly audit: string;
  readonly settings: string;
  readonly exceptions: string;
  readonly by: string;
  readonly byHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly sending: string;
  readonly notSent: string;
}

/** Where the office of a programme goes, and what its forms have in common. */
export const officeWords: Bilingual<Words> = {
  en: {
    pages: 'Office',
    network: 'Network',
    work: 'Work',
    demotions: 'To decide',
    renewals: 'Renewals',
    partnerAudits: 'Audits of partners',
    extensions: 'Extensions',
    rulings: 'Rulings',
    versions: 'Versions of the rules',
    settings: 'Settings',
    audit: 'Audit trail',
    exceptions: 'Exceptions',
    by: 'Who decided',
    byHint: 'As people call it: the partner rules board, or your name.',
    reason: 'Reason',
    reasonHint: 'The partner can read it. It stands in the audit trail for good.',
    sending: 'One moment …',
    notSent: 'The server cannot be reached, so nothing was done. What you wrote is still here: try again.',
  },
  de: {
    pages: 'Büro',
    network: 'Netz',
    work: 'Arbeit',
    demotions: 'Zu entscheiden',
    renewals: 'Verlängerungen',
    partnerAudits: 'Audits der Partner',
    extensions: 'Fristverlängerungen',
    rulings: 'Auslegungen',
    versions: 'Fassungen der Regeln',
    audit: 'Prüfspur',
    settings: 'Einstellungen',
    exceptions: 'Ausnahmen',
    by: 'Wer entschieden hat',
    byHint: 'Wie man es nennt: der Regelausschuss, oder Ihr Name.',
    reason: 'Grund',
    reasonHint: 'Der Partner kann ihn lesen. In der Prüfspur bleibt er für immer.',
    sending: 'Einen Augenblick …',
    notSent:
      'Der Server ist nicht zu erreichen; darum wurde nichts getan. Was Sie geschrieben haben, steht noch da: Versuchen Sie es noch einmal.',
  },
};
