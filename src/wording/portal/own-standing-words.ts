import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: (partner: string) => string;
  /** The day is the one for which the requirement is shown. */
  readonly lead: (day: string) => string;
  readonly by: (version: string) => string;
  /** A holder is bound by the text of its own last renewal, which may be an older one than the text that is shown. */
  readonly byOwn: (version: string) => string;
  readonly toClose: string;
  readonly standing: string;
}

/** Where the reader's own company stands, beside what a level asks. */
export const ownStandingWords: Bilingual<Words> = {
  en: {
    title: (partner) => `Where ${partner} stands`,
    lead: (day) => `Judged alone, by what is known of your company now, for ${day}.`,
    by: (version) => `By the text ${version}.`,
    byOwn: (version) => `By the text ${version}, the one that binds your company until its next renewal.`,
    toClose: 'What closes the gap',
    standing: 'Standing over all awards, and what-if',
  },
  de: {
    title: (partner) => `Wo ${partner} steht`,
    lead: (day) => `Für sich beurteilt, nach dem, was jetzt von Ihrer Firma bekannt ist, für den ${day}.`,
    by: (version) => `Nach dem Text ${version}.`,
    byOwn: (version) => `Nach dem Text ${version}, der für Ihre Firma bis zur nächsten Verlängerung gilt.`,
    toClose: 'Was die Lücke schließt',
    standing: 'Stand über alle Auszeichnungen, und was wäre, wenn',
  },
};
