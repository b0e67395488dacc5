import type { SheetPerson } from '../../exchange/sheet/people-in-sheet.ts';
import type { KnownPeople, KnownPerson } from './known-people.ts';

/** Somebody new to the partner who may be somebody it has already, or who stands in the sheet twice: only a person knows. */
export interface LikeName {
  /** By which the sheet tells who it is. */
  readonly key: string;
  readonly row: number;
  readonly name: string;
  /** Among the partner's people; left out where the sheet itself has another one. */
  readonly code?: string;
  readonly otherKey?: string;
  readonly otherName: string;
}

/** Names are alike whatever order, capitals, accents and marks they are written with: "Müller, Ana" and "Ana Mueller". */
export const plainPersonName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');

/**
 * @param fresh the people of the sheet whom the partner does not have yet
 * @param met the ids of those whom the sheet names
 */
export function likeNames(
  fresh: readonly SheetPerson[],
  known: KnownPeople,
  met: ReadonlySet<string>,
): readonly LikeName[] {
  const there = known.all.filter((one) => !one.isErased && !one.isRemoved && !met.has(one.id));
  const others = Map.groupBy(
    there.flatMap((person) => namesOf(person).map((name) => ({ person, plain: plainPersonName(name) }))),
    ({ plain }) => plain,
  );
  const seen = new Map<string, SheetPerson>();
  return fresh.flatMap((person): readonly LikeName[] => {
    const { key, row, name } = person;
    if (name === undefined) return [];
    const plain = plainPersonName(name);
    const other = others.get(plain)?.[0]?.person;
    if (other) return [{ key, row, name, code: other.code, otherName: other.name ?? other.code }];
    const twin = seen.get(plain);
    if (twin) return [{ key, row, name, otherKey: twin.key, otherName: twin.name as string }];
    seen.set(plain, person);
    return [];
  });
}

/** By its own name, and those of other records that were made one with it. */
const namesOf = ({ name, alsoKnownAs }: KnownPerson): readonly string[] =>
  [name, ...alsoKnownAs.map((one) => one.name)].flatMap((one) => one ?? []);
