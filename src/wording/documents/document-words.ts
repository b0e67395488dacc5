import type { Language } from '../../domain/catalogue/text.ts';

/** What stands on every printed document, whatever it is: “Page 1 of 2”. */
export const documentWords: Readonly<Record<Language, { readonly page: string; readonly of: string }>> = {
  en: { page: 'Page', of: 'of' },
  de: { page: 'Seite', of: 'von' },
};
