import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Bilingual } from '../../wording/bilingual.ts';
import { keep, kept } from './kept.ts';
import type { Theme } from './theme.ts';

interface Reading {
  readonly language: Language;
  readonly theme: Theme;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}

const Context = createContext<Reading | undefined>(undefined);

/** The language of whoever reads: as it was chosen here, else the first one that the browser wishes for and we speak. */
export const languageAtFirst = (wished: readonly string[]): Language =>
  (kept('language') ?? wished.find((tag) => /^(en|de)(-|$)/i.test(tag)) ?? 'en').toLowerCase().startsWith('de')
    ? 'de'
    : 'en';

/** The light that was chosen here. */
export function themeAtFirst(): Theme {
  const theme = kept('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** In which language and light the pages are read, from the language they begin in. Both are kept in the browser. */
export function ReadingProvider({
  first,
  children,
}: {
  readonly first: Language;
  readonly children: ReactNode;
}): ReactNode {
  const [language, setLanguage] = useState(first);
  const [theme, setTheme] = useState(themeAtFirst);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const reading = useMemo<Reading>(
    () => ({
      language,
      theme,
      setLanguage: (chosen) => {
        keep('language', chosen);
        // At once: what is asked while the pages change is answered in this language.
        document.documentElement.lang = chosen;
        setLanguage(chosen);
      },
      setTheme: (chosen) => {
        keep('theme', chosen);
        setTheme(chosen);
      },
    }),
    [language, theme],
  );
  return <Context value={reading}>{children}</Context>;
}

export function useReading(): Reading {
  const reading = useContext(Context);
  if (!reading) throw new Error('Whoever reads is told by ReadingProvider, which stands around all pages.');
  return reading;
}

/** The words of a page in the language of its reader. */
export const useWords = <Words,>(words: Bilingual<Words>): Words => words[useReading().language];
