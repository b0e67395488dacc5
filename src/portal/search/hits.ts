export const kindsOfPlaces = ['page', 'partner', 'person', 'competency', 'item'] as const;
export type KindOfPlace = (typeof kindsOfPlaces)[number];

/** Something that can be searched for, and where it is. */
export interface Place {
  readonly kind: KindOfPlace;
  readonly name: string;
  /** As people write it where they do not write the name. */
  readonly code?: string;
  readonly address: string;
}

export interface Hits {
  readonly kind: KindOfPlace;
  readonly places: readonly Place[];
}

/** So many of a kind are enough to see that more has to be typed. */
const mostOfKind = 6;

/**
 * What somebody looks for: every word that was typed begins a word of the name or of the code. Those that are called exactly
 * so, or begin so, come first. With nothing typed, the pages.
 */
export function hitsOf(typed: string, places: readonly Place[]): readonly Hits[] {
  const asked = plain(typed);
  const words = wordsOf(asked);
  const found = words.length === 0 ? places.filter(({ kind }) => kind === 'page') : places.filter((one) => fits(words, one));
  return kindsOfPlaces.flatMap((kind) => {
    const ofKind = found.filter((one) => one.kind === kind).sort((a, b) => distance(asked, a) - distance(asked, b));
    return ofKind.length === 0 ? [] : [{ kind, places: ofKind.slice(0, mostOfKind) }];
  });
}

function fits(asked: readonly string[], { name, code }: Place): boolean {
  const words = wordsOf(plain(`${name} ${code ?? ''}`));
  return asked.every((word) => words.some((one) => one.startsWith(word)));
}

function distance(asked: string, { name, code }: Place): number {
  const told = [name, code ?? ''].map(plain);
  if (told.includes(asked)) return 0;
  return told.some((one) => one.startsWith(asked)) ? 1 : 2;
}

/** As it is compared: without case, and with letters without their marks. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{Mn}/gu, '').replaceAll('ß', 'ss').toLowerCase().trim();

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
