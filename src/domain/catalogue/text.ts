export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Words for people, in English at least. */
export interface Text {
  readonly en: string;
  readonly de?: string | undefined;
}

export const textIn = (text: Text, language: Language): string => text[language] ?? text.en;
