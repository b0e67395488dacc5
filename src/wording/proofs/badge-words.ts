import type { Language } from '../../domain/catalogue/text.ts';

interface BadgeWords {
  readonly held: (on: string) => string;
  readonly noLongerHeld: (since: string) => string;
  readonly neverHeld: (on: string) => string;
  readonly seen: (on: string) => string;
}

/** What stands on the picture that a partner puts on its own pages. */
export const badgeWords: Readonly<Record<Language, BadgeWords>> = {
  en: {
    held: (on) => `Held on ${on}`,
    noLongerHeld: (since) => `No longer held since ${since}`,
    neverHeld: (on) => `Not held on ${on}`,
    seen: (on) => `As of ${on}`,
  },
  de: {
    held: (on) => `Gehalten am ${on}`,
    noLongerHeld: (since) => `Nicht mehr gehalten seit dem ${since}`,
    neverHeld: (on) => `Nicht gehalten am ${on}`,
    seen: (on) => `Stand: ${on}`,
  },
};
