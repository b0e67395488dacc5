import { type Language, languages } from '../../domain/catalogue/text.ts';
import type { World } from '../world.ts';

/** The language of the locale as POSIX reads it, English where it is none of ours. */
export function languageOf({ env }: Pick<World, 'env'>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}

/** The language for what is wrong with the words themselves: read before they are checked. */
export function languageAsked(words: readonly string[], world: Pick<World, 'env'>): Language {
  const joined = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const apart = words.at(words.indexOf('--lang') + 1);
  const asked = joined ?? (words.includes('--lang') ? apart : undefined);
  return languages.find((language) => language === asked) ?? languageOf(world);
}
