import { awardsOf } from '../catalogue/counting-check.ts';
import type { Programme } from '../catalogue/programme.ts';
import { claimName } from '../membership/facts.ts';
import { type SituationOn, situationsOf } from './case-of-leaving.ts';
import type { Need } from './column-model.ts';
import type { NeedBuilder, PlaceRow } from './need-from-clause.ts';
import { needOf } from './needs-of-targets.ts';
import type { PlanRequest } from './plan-request.ts';

/**
 * The targets, by position, that survive whoever leaves exactly where every place is filled by one person more than is needed.
 *
 * That holds where (1) the target asks for nothing but places, all of them; (2) whoever can fill a place of the target fills it,
 * whatever else they are counted for: no second slot in its team, no role, no counting rule that makes awards compete; (3) every
 * holder is a person who can leave, and not a grant of the company; (4) without anybody the target asks for the same places.
 * Then each place is filled by all who can, each counted once. If one more than its number can, whoever leaves takes one of them at
 * the most, and enough stay. If only its number can, and that is not nothing, the leaving of any of them breaks it. So nothing
 * less is enough, and nothing more is needed.
 */
export function targetsWithOneMore(request: PlanRequest, leavers: readonly string[]): ReadonlySet<number> {
  const situationOn = situationsOf(request);
  return new Set(
    [...request.targets.keys()].filter(
      (index) => !isCompeting(index, request) && isPlain(index, request, situationOn, leavers),
    ),
  );
}

function isPlain(index: number, request: PlanRequest, situationOn: SituationOn, leavers: readonly string[]): boolean {
  const asked = askedBy(index, request, situationOn);
  return (
    isAllPlaces(asked.need) &&
    asked.rows.every((row) => isFilledByWhoeverCan(row, asked.rows)) &&
    leavers.every((leaver) => isAskedAlike(asked, askedBy(index, request, situationOn, leaver)))
  );
}

interface Asked {
  readonly need: Need;
  readonly rows: readonly PlaceRow[];
}

function askedBy(index: number, request: PlanRequest, situationOn: SituationOn, without?: string): Asked {
  const builder: NeedBuilder = { rows: [], given: [], nextTeam: 0 };
  const target = request.targets[index] as PlanRequest['targets'][number];
  const { need } = needOf(target, index, builder, request, situationOn, without);
  return { need, rows: builder.rows };
}

const isAllPlaces = (need: Need): boolean =>
  need.kind === 'places' || (need.kind === 'n-of' && need.n === need.of.length && need.of.every(isAllPlaces));

function isFilledByWhoeverCan({ team, slot, role, tests, situation }: PlaceRow, rows: readonly PlaceRow[]): boolean {
  const isOnlySlot = rows.every((other) => other.team !== team || other.slot === slot);
  const { people } = situation.view;
  const isForGrants = tests.some(({ withGrants }) => withGrants) && people.some((one) => one.affiliations.length === 0);
  return isOnlySlot && role === undefined && !isForGrants;
}

const isAskedAlike = (a: Asked, b: Asked): boolean =>
  JSON.stringify(a.need) === JSON.stringify(b.need) &&
  a.rows.length === b.rows.length &&
  a.rows.every(({ clause, slot, tests }, row) => {
    const other = b.rows[row] as PlaceRow;
    return (
      clause === other.clause &&
      slot === other.slot &&
      tests.every(
        ({ condition, scope }, test) =>
          condition === other.tests[test]?.condition && scope?.place === other.tests[test]?.scope?.place,
      )
    );
  });

/** Is the target under a counting rule for which there are too many targets? */
function isCompeting(index: number, { targets, programme }: PlanRequest): boolean {
  const names = targets.map(({ claim }) => claimName(claim));
  return programme.counting.rules.some((rule) => {
    const covered = awardsOf(rule, programme satisfies Programme);
    const own = names.filter((name) => covered.has(name));
    return rule.role === undefined && own.length > rule.awardsPerPerson && covered.has(names[index] as string);
  });
}
