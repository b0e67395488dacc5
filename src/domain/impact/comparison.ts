import { canonicalForm } from '../catalogue/canonical-form.ts';
import type { Clause } from '../catalogue/clause.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import { itemsInClause } from '../catalogue/items-in-clause.ts';
import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Competency, LifecyclePolicy, Programme, Version } from '../catalogue/programme.ts';
import type { Claim } from '../membership/facts.ts';
import { levelsOffered } from '../standing/evaluate.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { changesBetween } from './changed-competencies.ts';
import { courseDays } from './course-rules.ts';

/** Two states of a programme, a draft or announced one beside the one before it, worked out once for all partners. */
export interface Comparison {
  readonly before: Programme;
  readonly after: Programme;
  /** The competencies of which the rules differ, in catalogue order. */
  readonly changed: readonly ChangedCompetency[];
  /** Those of whose awards the course differs. */
  readonly courses: ReadonlySet<string>;
  /** One text for each meaning of a clause. */
  readonly written: (clause: Clause | undefined) => string;
}

export interface ChangedCompetency {
  readonly id: string;
  /** Every level that one of the two states offers, lowest first. */
  readonly claims: readonly Claim[];
  /** Whether a text or its days differ. */
  readonly texts: boolean;
  /** The first day on which something of what differs was announced, where only texts differ. */
  readonly announced?: Day;
  /** Whether more differs than the texts and their days. */
  readonly behind: boolean;
  /** Whether its awards may be decided on other days, be held longer or shorter, or become others. */
  readonly course: boolean;
  /** Whether people may count for more or fewer of its awards. */
  readonly counting: boolean;
  /** The days from which one of the two states may ask for something else than on the day before, in order. */
  readonly days: readonly Day[];
  /** Of all days on which one of the states turns, also in the course of awards, those that the other does not have. */
  readonly ownDays: readonly Day[];
}

export function comparisonOf(before: Programme, after: Programme): Comparison {
  const known = new Map<Clause, string>();
  const changes = changesBetween(before, after);
  return {
    before,
    after,
    courses: new Set([...changes].flatMap(([id, { course }]) => (course ? [id] : []))),
    changed: [...changes].map(([id, { texts, behind, course, counting }]) => ({
      id,
      texts,
      ...(!behind && !course && !counting && announcedFirst(id, before, after)),
      claims: levelsOfEither(id, before, after).map((level) => ({ competency: id, level })),
      behind,
      course,
      counting,
      ownDays: ownDays(id, before, after),
      days: [...new Set([before, after].flatMap((programme) => daysStated(id, programme, behind)))].sort(),
    })),
    written: (clause) => {
      if (!clause) return '';
      const text = known.get(clause) ?? canonicalForm(clause);
      known.set(clause, text);
      return text;
    },
  };
}

function announcedFirst(id: string, before: Programme, after: Programme): Pick<ChangedCompetency, 'announced'> {
  const [old, now] = [before, after].map((one) => one.competencies.get(id)?.versions ?? []) as [Texts, Texts];
  const saying = (texts: Texts) => new Set(texts.map((text) => canonicalForm(whatIsSaid(text))));
  const [oldSaid, nowSaid] = [saying(old), saying(now)];
  const own = [
    ...old.filter((text) => !nowSaid.has(canonicalForm(whatIsSaid(text)))),
    ...now.filter((text) => !oldSaid.has(canonicalForm(whatIsSaid(text)))),
  ];
  const [announced] = own.map((text) => text.announced).sort();
  return announced === undefined ? {} : { announced };
}

type Texts = readonly Version[];

/** Its end aside: that of an older text is moved by the newer one, and is known with that. */
const whatIsSaid = ({ hash, effective, announced }: Version) => ({ hash, effective, announced });

function ownDays(id: string, before: Programme, after: Programme): readonly Day[] {
  const [old, now] = [before, after].map(
    (programme) => new Set([...daysStated(id, programme, true), ...courseDays(id, programme)]),
  ) as [Set<Day>, Set<Day>];
  return [...[...old].filter((one) => !now.has(one)), ...[...now].filter((one) => !old.has(one))].sort();
}

function levelsOfEither(id: string, before: Programme, after: Programme): readonly string[] {
  const offered = [before, after].flatMap((programme) => {
    const competency = programme.competencies.get(id);
    return competency ? levelsOffered(programme, competency) : [];
  });
  const order = [...new Set([...after.levels, ...before.levels].map((level) => level.id))];
  return order.filter((level) => offered.includes(level));
}

/**
 * When texts begin, end, and may bind after their notice; when the competency, or an item that its texts name, ends.
 * Where the two states say the same of the competency and of items, these ends change nothing.
 */
function daysStated(id: string, programme: Programme, behind: boolean): readonly Day[] {
  const competency = programme.competencies.get(id);
  if (!competency) return [];
  const ends = competency.versions.flatMap(({ until }) => Object.values(until));
  return [
    ...competency.versions.flatMap(({ effective }) => Object.values(effective)),
    ...noticesOver(competency, programme),
    ...[...ends, ...(behind ? [...closingDays(competency), ...itemEnds(competency, programme)] : [])]
      .filter((end) => end !== lastDay)
      .map((end) => addDays(end, 1)),
  ];
}

const closingDays = ({ retirement: { lastEnrolment, lastRenewal, ends } }: Competency): readonly Day[] =>
  [lastEnrolment, lastRenewal, ends].filter((day) => day !== undefined);

/** When the notice of a text is over, and when another policy begins to say which text binds. */
const noticesOver = (competency: Competency, programme: Programme): readonly Day[] =>
  (lifecycleOf(programme, competency) ?? []).flatMap((policy, index, all) => [
    ...(bindsAlike(all[index - 1], policy) ? [] : [policy.from]),
    ...competency.versions.map(({ announced }) => shift(announced, policy.notice)),
  ]);

/** Whether two policies, one after the other, choose the text that binds in the same way; so does nothing and the first. */
const bindsAlike = (before: LifecyclePolicy | undefined, policy: LifecyclePolicy): boolean =>
  before === undefined ||
  (before.enforcement === policy.enforcement &&
    before.versionBinds === policy.versionBinds &&
    canonicalForm(before.notice) === canonicalForm(policy.notice));

function itemEnds({ versions }: Competency, programme: Programme): readonly Day[] {
  const named = versions.flatMap((version) => [...version.levels.values()].flatMap(itemsInClause));
  return [...itemsBehind(named, programme)].flatMap((item) =>
    (programme.items.get(item)?.retirement ?? []).flatMap(({ acceptedUntil }) => acceptedUntil ?? []),
  );
}
