import type { Language } from '../domain/catalogue/text.ts';
import type { Bilingual } from './bilingual.ts';

const words: Bilingual<(origin: string) => string> = {
  en: (origin) => `a grant to the company (${origin})`,
  de: (origin) => `eine Anrechnung für die Firma (${origin})`,
};

/** Where a place is filled by a credential of the company itself, there is no person to name, only where it comes from. */
export function grantOrigin(holder: string, language: Language): string | undefined {
  const origin = /^grant:(.*?)(?:#\d+)?$/.exec(holder)?.[1];
  return origin === undefined ? undefined : words[language](origin);
}
