import type { Language } from '../../domain/catalogue/text.ts';

/**
 * A number as people of a language write it: 1,250.5 in English, 1.250,5 in German; undefined where it is none. Marks between
 * thousands are taken only where they stand between thousands.
 */
export function numberWritten(text: string, language: Language): number | undefined {
  const [thousands, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
  const plain = text.replaceAll(/[\s\u00a0\u202f']/g, '');
  const form = new RegExp(`^-?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)(\\${decimal}\\d+)?$`);
  if (!form.test(plain)) return undefined;
  return Number(plain.replaceAll(thousands as string, '').replace(decimal as string, '.'));
}
