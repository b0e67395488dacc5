import { awardsOf } from '../catalogue/counting-check.ts';
import { claimName } from '../membership/facts.ts';
import type { NeedPath } from './certificate.ts';
import type { AskedNeed, Need } from './need.ts';
import { type NeedBuilder, type PlaceRow, whoever } from './need-builder.ts';
import type { PlanRequest, PlanTarget } from './plan-request.ts';

/** So many different people, each in one of these rows. */
interface DifferentPeople {
  readonly rows: readonly number[];
  readonly count: number;
}

/** Wherever this part of a target's need is met, `n` of these are met. */
interface AskedOfPart {
  readonly target: number;
  readonly path: NeedPath;
  readonly n: number;
  readonly of: readonly DifferentPeople[];
}

/**
 * What has to hold so that parts of some targets survive whoever leaves: Hall's condition for all of them together, with one
 * person away. Let nobody be counted for more than `each` of the targets. In a plan that survives, some of these parts are met
 * whoever leaves, P, and ask for q different people of U, those who could fill one of their rows. While everybody stays somebody of U is
 * counted. When this person leaves, the others are still counted for all of P, each for so many at the most: each · (|U| − 1) ≥ q.
 *
 * Where one part of P can be met in several ways, it is met in `n` of them after this person has left, each of which needs its own people
 * beside the rest of P: for `n` of the ways each · (|U with those of the way| − 1) ≥ q + count.
 *
 * So for each such way there is a row, which whoever could be counted in it fills `each` times. Every part that is met whoever leaves
 * asks for its count of it, the first one for `each` more. The row stands for no place, so whoever fills it is not used up.
 */
export interface EnoughTogether {
  /** The last one may have several ways. */
  readonly asked: readonly AskedOfPart[];
  readonly each: number;
}

/** More combinations than this are not looked at; then only what each target asks for most. */
const mostCombinations = 4_000;

/**
 * All such conditions for targets which ask for the same whoever leaves (one-more.ts, `needed`), but for those of one row, which are
 * asked for in any case: of each target alone, as nobody fills two slots of a team; and of more targets than one person may be counted for.
 */
export function everyEnoughTogether(
  among: ReadonlySet<number>,
  needs: readonly AskedNeed[],
  rows: readonly PlaceRow[],
  { targets, programme }: PlanRequest,
): readonly EnoughTogether[] {
  const partsOf = (target: number, role?: string) =>
    askedBy(needs[target] as AskedNeed, { target, path: [] }, rows, role);
  const alone = [...among].flatMap((target) =>
    partsOf(target)
      .filter((one) => isPlain(one) && rowsOf(one).length > 1)
      .map((one): EnoughTogether => ({ asked: [one], each: 1 })),
  );
  const competing = programme.counting.rules.flatMap((rule) => {
    const covered = awardsOf(rule, programme);
    const isUnder = ({ claim }: PlanTarget) => covered.has(claimName(claim));
    const under = [...among].filter((index) => isUnder(targets[index] as PlanTarget));
    return combinationsOf(under.map((target) => partsOf(target, rule.role)))
      .filter(({ length }) => length > rule.awardsPerPerson)
      .flatMap((some) => spareOfEach(some, rule.awardsPerPerson));
  });
  return [...alone, ...competing];
}

const isPlain = ({ of }: AskedOfPart): boolean => of.length === 1;
const rowsOf = ({ of }: AskedOfPart): readonly number[] => of.flatMap(({ rows }) => rows);

/** Each plain part in turn comes first. */
function spareOfEach(some: readonly AskedOfPart[], each: number): readonly EnoughTogether[] {
  const [plain, others] = [some.filter(isPlain), some.filter((one) => !isPlain(one))];
  if (others.length > 1) return [];
  return plain.map((first) => ({ asked: [first, ...plain.filter((one) => one !== first), ...others], each }));
}

/** Of some of the targets one thing each that it asks for. */
function combinationsOf(asked: readonly (readonly AskedOfPart[])[]): readonly (readonly AskedOfPart[])[] {
  const isTooMuch = asked.reduce((product, own) => product * (1 + own.length), 1) > mostCombinations;
  const most = asked.map((own) => (isTooMuch ? [mostAsked(own)].flatMap((one) => one ?? []) : own));
  if (2 ** most.length > mostCombinations) return [most.flat()];
  let all: readonly (readonly AskedOfPart[])[] = [[]];
  for (const own of most) all = all.flatMap((some) => [some, ...own.map((one) => [...some, one])]);
  return all;
}

const countOf = ({ of }: AskedOfPart): number => of[0]?.count ?? 0;

/** What is asked for in every case, and most of it. */
const mostAsked = (some: readonly AskedOfPart[]): AskedOfPart | undefined =>
  some.filter(isPlain).toSorted((a, b) => countOf(b) - countOf(a) || rowsOf(a).length - rowsOf(b).length)[0];

/** What each part of a need asks for. */
function askedBy(
  need: AskedNeed,
  place: Pick<AskedOfPart, 'target' | 'path'>,
  rows: readonly PlaceRow[],
  role?: string,
): readonly AskedOfPart[] {
  switch (need.kind) {
    case 'places': {
      const { isPooled, role: own } = rows[need.row] as PlaceRow;
      const isCounted = !isPooled && need.count > 0 && (role === undefined || role === own);
      return isCounted ? [{ ...place, n: 1, of: [{ rows: [need.row], count: need.count }] }] : [];
    }
    case 'n-of': {
      if (need.n < 1 || need.n > need.of.length) return [];
      const all = need.of.map((one, index) => askedBy(one, { ...place, path: [...place.path, index] }, rows, role));
      const more =
        need.n === need.of.length ? askedByTeams(all.flat(), place, rows) : askedByBranches(all, need.n, place);
      return [...all.flat(), ...more];
    }
    // What points ask for in every case is not looked for; an award asks for people as a target of its own.
    case 'score':
    case 'award':
      return [];
    default:
      return need satisfies never;
  }
}

/** Whichever branches are met, one of so many is among them; and n of all. */
function askedByBranches(
  all: readonly (readonly AskedOfPart[])[],
  n: number,
  place: Pick<AskedOfPart, 'target' | 'path'>,
): readonly AskedOfPart[] {
  const of = all
    .map((own) => mostAsked(own)?.of[0] ?? { rows: [], count: 0 })
    .toSorted((a, b) => b.count - a.count || (String(a.rows) < String(b.rows) ? -1 : 1));
  const some = of.slice(0, all.length - n + 1);
  const count = Math.min(...some.map((one) => one.count));
  const oneOfThem = count > 0 ? [{ ...place, n: 1, of: [{ rows: some.flatMap((one) => one.rows), count }] }] : [];
  return [...oneOfThem, ...(count > 0 ? [{ ...place, n, of }] : [])];
}

/** Nobody fills two slots of one team. */
function askedByTeams(
  asked: readonly AskedOfPart[],
  place: Pick<AskedOfPart, 'target' | 'path'>,
  rows: readonly PlaceRow[],
): readonly AskedOfPart[] {
  const placeOf = (one: AskedOfPart) => rows[rowsOf(one)[0] as number] as PlaceRow;
  const slots = asked.filter(
    (one) => one.path.length === place.path.length + 1 && rowsOf(one).length === 1 && placeOf(one).within === undefined,
  );
  return [...Map.groupBy(slots, (one) => placeOf(one).team).values()].flatMap((team) => {
    if (team.length < 2) return [];
    const count = team.reduce((sum, one) => sum + countOf(one), 0);
    return [{ ...place, n: 1, of: [{ rows: team.flatMap(rowsOf), count }] }];
  });
}

/** Asks for these conditions, in rows of their own: what they ask of a part of a target that is met whoever leaves. */
export function askedTogether(conditions: readonly EnoughTogether[], builder: NeedBuilder) {
  const more = new Map<string, Need[]>();
  for (const { asked, each } of conditions) {
    const own = rowsTogether(asked, each, builder);
    for (const [index, { target, path, n, of }] of asked.entries()) {
      const spare = index === 0 ? each : 0;
      const places = own.map((row, way): Need => {
        const { count } = (of[way] ?? of[0]) as DifferentPeople;
        return { kind: 'places', row, count: count + spare };
      });
      const key = String([target, ...path]);
      const need: Need = { kind: 'n-of', n: of.length === 1 ? places.length : n, of: places };
      more.set(key, [...(more.get(key) ?? []), need]);
    }
  }
  return (target: number, path: NeedPath): readonly Need[] => more.get(String([target, ...path])) ?? [];
}

/** A row for each way of the part that has several. */
function rowsTogether(asked: readonly AskedOfPart[], each: number, builder: NeedBuilder): readonly number[] {
  const plain = asked.filter(isPlain).flatMap(rowsOf);
  const ways = asked.find((one) => !isPlain(one))?.of ?? [{ rows: [] }];
  return ways.map(({ rows }) => {
    const either = [...plain, ...rows];
    const { role: _, within: __, ...place } = builder.rows[either[0] as number] as PlaceRow;
    const team = builder.nextTeam++;
    return (
      builder.rows.push({ ...place, team, tests: [], isPooled: true, without: whoever, together: { either, each } }) - 1
    );
  });
}

/**
 * How much is missing where these people can fill the rows, of the parts of targets that are met for which alone there are enough and one
 * more; nothing or less where all is there.
 */
export function missingFor(
  { asked, each }: EnoughTogether,
  isMet: (target: number) => boolean,
  able: ReadonlyMap<number, ReadonlySet<string>>,
): number {
  const numberFor = (rows: readonly number[]) => new Set(rows.flatMap((row) => [...(able.get(row) ?? [])])).size;
  const isSafe = (one: AskedOfPart) =>
    isMet(one.target) && (asked.length === 1 || numberFor(rowsOf(one)) > countOf(one));
  const plain = asked.filter(isPlain);
  const [first] = plain;
  const ways = asked.find((one) => !isPlain(one) && isMet(one.target));
  if (!first || !isSafe(first) || (asked.length > plain.length && !ways)) return 0;
  const needed = plain.filter(isSafe).reduce((sum, one) => sum + countOf(one), each);
  const rows = plain.flatMap(rowsOf);
  if (!ways) return needed - each * numberFor(rows);
  const missing = ways.of.map((way) => needed + way.count - each * numberFor([...rows, ...way.rows]));
  return missing.toSorted((a, b) => a - b)[ways.n - 1] ?? 0;
}
