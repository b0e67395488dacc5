export const kindsOfPlaces = ['page', 'partner', 'person', 'competency', 'item'] as const;
export type KindOfPlace = (typeof kindsOfPlaces)[number];

/** Something that can be searched for, and where it is. */
export interface Place {
  readonly kind: KindOfPlace;
  readonly name: string;
  /** As people write it where they do not write the name. */
  readonly code?: string;
  /** Words for what is found there, which do not stand in its name. */
  readonly about?: string;
  readonly address: string;
}

export interface Hits {
  readonly kind: KindOfPlace;
  readonly places: readonly Place[];
}

/** So many of a kind are enough to see that more has to be typed. */
const mostOfKind = 6;

/**
 * What somebody looks for: every word that was typed stands in the name or in the code, or begins a word for what is found
 * there. What is called exactly so comes first, then what begins so, then what has words that begin so, and last what is
 * about it. With nothing typed, the pages.
 */
export function hitsOf(typed: string, places: readonly Place[]): readonly Hits[] {
  const asked = plain(typed);
  const words = wordsOf(asked);
  const found = places.filter((one) => (words.length === 0 ? one.kind === 'page' : distance(asked, one) < far));
  return kindsOfPlaces.flatMap((kind) => {
    const ofKind = found.filter((one) => one.kind === kind).sort((a, b) => distance(asked, a) - distance(asked, b));
    return ofKind.length === 0 ? [] : [{ kind, places: ofKind.slice(0, mostOfKind) }];
  });
}

const far = 5;

/** How far a place is from what is asked for, {@link far} where it is something else. */
function distance(asked: string, { name, code = '', about = '' }: Place): number {
  const told = [plain(name), plain(code)];
  if (told.includes(asked)) return 0;
  if (told.some((one) => one.startsWith(asked))) return 1;
  const words = told.flatMap(wordsOf);
  const every = (is: (part: string) => boolean) => wordsOf(asked).every(is);
  if (every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (every((part) => words.some((word) => word.includes(part)))) return 3;
  const topics = [...words, ...wordsOf(plain(about))];
  return every((part) => topics.some((word) => word.startsWith(part))) ? 4 : far;
}

/** As it is compared: without case, and with letters without their marks. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .trim();

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
