import type { Language } from '../domain/catalogue/text.ts';

/** The same words in every language. `Words` is the type of the English ones, so what is missing in German does not compile. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;
