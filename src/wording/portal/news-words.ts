import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: string;
  readonly none: string;
  readonly noLetter: string;
  readonly noneWanted: string;
  readonly person: string;
  /** The day on which it opens, or opened, stands behind it. */
  readonly renewals: (count: number, isAhead: boolean) => string;
  readonly renewal: string;
  readonly renewalAsked: string;
  readonly audits: string;
  readonly evidence: string;
  readonly application: string;
  readonly standing: string;
}

/** What is new at a partner, as its home tells it. */
export const newsWords: Bilingual<Words> = {
  en: {
    title: 'What is new',
    none: 'Nothing that you have to hear. When a renewal opens, rules change, an award is at risk or somebody leaves on whom one hangs, it stands here.',
    noLetter: 'No letter could be sent about it.',
    noneWanted: 'No letter was sent about it, as nobody here wants letters.',
    person: 'Open the person',
    renewals: (count, isAhead) => `The renewal of ${count} awards ${isAhead ? 'opens on' : 'has been open since'}`,
    renewal: 'Renew',
    renewalAsked: 'See the renewal',
    audits: 'See the audits',
    evidence: 'See the evidence',
    application: 'See the application',
    standing: 'See where we stand',
  },
  de: {
    title: 'Was neu ist',
    none: 'Nichts, was Sie wissen müssten. Wenn eine Verlängerung ansteht, sich Regeln ändern, eine Auszeichnung gefährdet ist oder jemand geht, an dem eine hängt, steht es hier.',
    noLetter: 'Eine E-Mail dazu konnte nicht gesendet werden.',
    noneWanted: 'Eine E-Mail dazu gab es nicht, weil hier niemand E-Mails wünscht.',
    person: 'Zur Person',
    renewals: (count, isAhead) =>
      `Die Verlängerung von ${count} Auszeichnungen ${isAhead ? 'beginnt am' : 'ist offen seit dem'}`,
    renewal: 'Verlängern',
    renewalAsked: 'Zur Verlängerung',
    audits: 'Zu den Audits',
    evidence: 'Zu den Belegen',
    application: 'Zum Antrag',
    standing: 'Zum Stand',
  },
};
