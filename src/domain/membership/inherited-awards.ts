import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Programme, Succession } from '../catalogue/programme.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { asKnownAt, isKnownAt, type StatusHeld } from './facts.ts';
import { type Renewal, renewalsOf } from './terms.ts';

/** One day on which holders of earlier competencies move to another one. */
interface Move {
  readonly to: string;
  readonly from: Day;
  readonly earlier: readonly Succession[];
}

/**
 * Where competencies were renamed, merged or split, their holders hold the new one from that day, at the same level and
 * without applying; the earlier awards end the day before. Chains are followed, oldest first.
 */
export function inheritedAwards(
  awards: readonly StatusHeld[],
  programme: Programme,
  settle: (award: StatusHeld) => StatusHeld,
): { readonly kept: readonly StatusHeld[]; readonly inherited: readonly StatusHeld[] } {
  let [kept, inherited]: [readonly StatusHeld[], readonly StatusHeld[]] = [awards, []];
  const moves = movesOf(programme);
  for (const from of new Set(moves.map((move) => move.from))) {
    const today = moves.filter((move) => move.from === from);
    const before = [...kept, ...inherited];
    const fresh = today.flatMap((move) => awardsAfter(move, before, programme).map(settle));
    const leaving = new Set(today.flatMap((move) => move.earlier.map((one) => one.competency)));
    const ended = (award: StatusHeld) => (leaving.has(award.status) ? endedOn(award, addDays(from, -1)) : award);
    [kept, inherited] = [kept.map(ended), [...inherited.map(ended), ...fresh]];
  }
  return { kept, inherited };
}

const endedOn = (award: StatusHeld, day: Day): StatusHeld =>
  award.from <= day && day < award.to ? { ...award, to: day } : award;

function movesOf(programme: Programme): readonly Move[] {
  const moves = [...programme.competencies.values()].flatMap(({ id, succeeds }) => {
    const moving = succeeds.filter((one) => one.holdersMove);
    const days = [...new Set(moving.map((one) => one.from))];
    return days.map((from): Move => ({ to: id, from, earlier: moving.filter((one) => one.from === from) }));
  });
  return moves.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The awards that a move brings, one for each level and each time in which something else was known about the earlier ones. */
function awardsAfter(move: Move, awards: readonly StatusHeld[], programme: Programme): readonly StatusHeld[] {
  const eve = addDays(move.from, -1);
  const earlier = awards.filter(
    (award) =>
      move.earlier.some((one) => one.competency === award.status) &&
      award.level !== undefined &&
      award.from <= eve &&
      eve <= award.to,
  );
  const levels = [...new Set(earlier.map((award) => award.level as string))];
  return levels.flatMap((level) => {
    const held = earlier.filter((award) => award.level === level);
    const recorded = awards.filter((award) => isRecorded(move, level, award));
    return timesOfKnowledge([...held, ...recorded]).flatMap(([knownFrom, knownTo]) => {
      if (recorded.some((award) => isKnownAt(award, knownFrom))) return [];
      const known = held.filter((award) => isKnownAt(award, knownFrom)).map((award) => asKnownAt(award, knownFrom));
      return known.length === 0 ? [] : [awardAfter(move, level, known, { knownFrom, knownTo }, programme)];
    });
  });
}

/** Who states the new award itself is believed, from when on it is known and until it is withdrawn. */
const isRecorded = ({ to, from }: Move, level: string, award: StatusHeld): boolean =>
  award.status === to && award.level === level && award.from <= from && from <= award.to;

function awardAfter(
  { to, from, earlier }: Move,
  level: string,
  held: readonly StatusHeld[],
  known: Pick<StatusHeld, 'knownFrom' | 'knownTo'>,
  programme: Programme,
): StatusHeld {
  const rule = earlier.find((one) => one.competency === held[0]?.status)?.anniversary ?? 'latest';
  const next = held.flatMap((award) => {
    const renewal = nextRenewal(award, from, programme);
    return renewal === undefined ? [] : [{ award, ...renewal }];
  });
  const chosen = next.sort((a, b) => (a.anniversary < b.anniversary ? -1 : 1)).at(rule === 'earliest' ? 0 : -1);
  return {
    status: to,
    level,
    from,
    to: lastDay,
    inheritedFrom: held.map((award) => award.status),
    // What is asked every second time is asked in the same years as before.
    ...(rule !== 'new' && chosen && { anniversary: chosen.anniversary, renewalsBefore: chosen.number - 1 }),
    ...(rule !== 'new' && chosen?.award.renewals && { renewals: chosen.award.renewals }),
    ...known,
  };
}

/** The first renewal with an anniversary after `from` that the award would have had. */
function nextRenewal(award: StatusHeld, from: Day, programme: Programme): Renewal | undefined {
  const competency = programme.competencies.get(award.status);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!lifecycle) return undefined;
  for (const renewal of renewalsOf(award, lifecycle)) if (renewal.anniversary > from) return renewal;
  return undefined;
}

/** The times between two moments at which something became known about one of the awards, or was corrected. */
function timesOfKnowledge(awards: readonly StatusHeld[]): readonly (readonly [Instant, Instant])[] {
  const statements = awards.flatMap((award) => [award, ...(award.renewals ?? []), ...(award.extensions ?? [])]);
  const moments = [...new Set(statements.flatMap(({ knownFrom, knownTo }) => [knownFrom, knownTo]))].sort();
  return moments.slice(0, -1).map((moment, index) => [moment, moments[index + 1] as Instant] as const);
}
