import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly label: string;
  readonly hint: string;
}

/** In which country a renewal is invoiced. */
export const invoicedInWords: Bilingual<Words> = {
  en: {
    label: 'Invoiced in',
    hint: 'Your own country, or one in which you have a location. Fee and tax are those of that country.',
  },
  de: {
    label: 'Rechnung in',
    hint: 'In Ihrem eigenen Land oder in einem, in dem Sie einen Standort haben. Gebühr und Steuer sind die von dort.',
  },
};
