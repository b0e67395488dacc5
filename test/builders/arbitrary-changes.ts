import fc from 'fast-check';
import type { Clause } from '../../src/domain/catalogue/clause.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { aCompetency, type WrittenTree } from './a-programme.ts';
import { clause, programmeAsking } from './arbitrary-rules.ts';

/** Two texts of web/gold in one programme, as clauses; `undefined` where one of them is refused. */
export interface TwoTexts {
  readonly programme: Programme;
  readonly before: Clause;
  readonly after: Clause;
}

export function twoTexts(before: unknown, after: unknown, overrides: WrittenTree = {}): TwoTexts | undefined {
  if ([before, after].some((one) => programmeAsking(one, overrides) === undefined)) return undefined;
  const versions = [
    { id: 'old', effective: '2000-01-01', levels: { gold: before } },
    { id: 'new', effective: '2020-06-01', levels: { gold: after } },
  ];
  const programme = programmeAsking(before, { ...overrides, competency: aCompetency('web', {}, { versions }) });
  const [old, text] = programme?.competencies.get('web')?.versions.map((version) => version.levels.get('gold')) ?? [];
  return programme && old && text ? { programme, before: old, after: text } : undefined;
}

type Path = readonly (string | number)[];

/** Every place in a written rule, the whole one first. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function edited(value: unknown, [key, ...rest]: Path, edit: (inner: unknown) => unknown): unknown {
  if (key === undefined) return edit(value);
  if (Array.isArray(value)) return value.with(key as number, edited(value[key as number], rest, edit));
  return { ...(value as WrittenTree), [key]: edited((value as WrittenTree)[key], rest, edit) };
}

const edits: readonly ((value: unknown, seed: number) => unknown)[] = [
  (value, seed) => (typeof value === 'number' ? value + (seed % 2 === 0 ? 1 : -1) : value),
  (value, seed) => (Array.isArray(value) && value.length > 1 ? value.toSpliced(seed % value.length, 1) : value),
  (value, seed) => (Array.isArray(value) && value.length > 0 ? [...value, value[seed % value.length]] : value),
  (value) => (Array.isArray(value) ? value.toReversed() : value),
  (value, seed) =>
    typeof value === 'string' && /^[A-EK]$/.test(value) ? ['A', 'B', 'C', 'D', 'E', 'K'][seed % 6] : value,
  (value) => (typeof value === 'boolean' ? !value : value),
  (value) => (value === 'distinct' ? 'free' : value === 'free' ? 'distinct' : value),
  (value) => (value === 'documented' ? 'verified' : value === 'verified' ? 'documented' : value),
  (value) => (typeof value === 'object' && value !== null && 'all' in value ? { any: value.all } : value),
  (value) => (typeof value === 'object' && value !== null && 'any' in value ? { all: value.any } : value),
  (value) =>
    typeof value === 'object' && value !== null && 'people' in value && 'with' in value
      ? { all: [value, value] }
      : value,
];

/** A rule and the same rule after a few edits at random places: often implied by one another, unlike two random rules. */
export const editedClause: fc.Arbitrary<readonly [WrittenTree, unknown]> = fc
  .tuple(
    clause,
    fc.array(fc.tuple(fc.nat(1_000), fc.nat(edits.length - 1), fc.nat(60)), { minLength: 1, maxLength: 3 }),
  )
  .map(([rule, plan]) => {
    let changed: unknown = rule;
    for (const [place, edit, seed] of plan) {
      // The first place, from a random one on, at which this edit changes something.
      const places = placesIn(changed);
      const from = place % places.length;
      const next = [...places.slice(from), ...places.slice(0, from)]
        .map((at) => edited(changed, at, (value) => edits[edit]?.(value, seed)))
        .find((one) => JSON.stringify(one) !== JSON.stringify(changed));
      changed = next ?? changed;
    }
    return [rule, changed] as const;
  });
