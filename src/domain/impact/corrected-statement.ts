import type { RetirementStatement } from '../catalogue/item.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import { itemsInClause } from '../catalogue/items-in-clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { DecidedBeside } from '../catalogue/with-rulings.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import { type Day, firstDay, lastDay } from '../time/day.ts';
import { dayOfInstant, endOfTime, type Instant, readInstant } from '../time/instant.ts';
import { statementsOfProgramme } from './programme-statements.ts';
import { statementsOfRulings } from './ruling-statements.ts';
import type { Statement, StatementSubject } from './statement.ts';

/** A statement about the past that became known, or stopped being taken as so, between two moments. */
export interface CorrectedStatement {
  readonly about: StatementSubject;
  /** restated: one statement took the place of another. */
  readonly change: 'added' | 'withdrawn' | 'restated';
  /** When the last change became known. */
  readonly at: Instant;
  /** The first day that it says something about. */
  readonly from: Day;
}

export interface Moments {
  readonly knownThen: Instant;
  readonly knownNow: Instant;
}

interface Stated {
  readonly programme: Programme;
  readonly rulings?: readonly DecidedBeside[];
  readonly facts: Facts;
}

/**
 * The statements that changed what is known of the past between two moments: about the partner, and about the end of the
 * items and of the competencies that its claims look at, their successions and life cycle, and how their open questions
 * are read. What became known in its own time (a figure of last month, an exam passed since) corrects nothing.
 */
export function correctedStatements(
  claims: readonly Claim[],
  { programme, rulings = [], facts, ...moments }: Moments & Stated,
): readonly CorrectedStatement[] {
  const statements = [
    ...statementsIn(facts),
    ...retirementStatements(claims, programme),
    ...statementsOfProgramme(claims, programme),
    ...statementsOfRulings(claims, programme, rulings),
  ];
  const changes = statements.flatMap((one) => changesOf(one, moments));
  const bySubject = Map.groupBy(changes, ({ about }) => JSON.stringify(about));
  return [...bySubject.values()].map((several) => ({
    ...(several.reduce((a, b) => (a.at > b.at ? a : b)) as CorrectedStatement),
    from: several.map((one) => one.from).reduce((a, b) => (a < b ? a : b)),
    ...(new Set(several.map((one) => one.change)).size > 1 && { change: 'restated' as const }),
  }));
}

function changesOf(
  { about, from, knownFrom, knownTo, isReplaced }: Statement,
  { knownThen, knownNow }: Moments,
): readonly CorrectedStatement[] {
  const isBetween = (at: Instant) => knownThen < at && at <= knownNow && at !== endOfTime;
  const isBackDated = isBetween(knownFrom) && from < dayOfInstant(knownFrom);
  return [
    ...(isBackDated ? [{ about, change: 'added', at: knownFrom, from } as const] : []),
    ...(isBetween(knownTo)
      ? [{ about, change: isReplaced ? 'restated' : 'withdrawn', at: knownTo, from } as const]
      : []),
  ];
}

function statementsIn({ people, metrics, evidence, statuses, grants, exceptions }: Facts): readonly Statement[] {
  return [
    ...people.flatMap(({ id: person, affiliations, credentials }) => [
      ...affiliations.map((one): Statement => ({ ...one, about: { kind: 'affiliation', person } })),
      ...credentials.map(
        (one): Statement => ({ ...one, from: one.earned, about: { kind: 'credential', person, item: one.item } }),
      ),
    ]),
    ...[...metrics].flatMap(([metric, measurements]) =>
      measurements.map(
        (one): Statement => ({
          ...one,
          from: one.on ?? firstDay,
          about: { kind: 'metric', metric, ...(one.on !== undefined && { on: one.on }) },
        }),
      ),
    ),
    ...evidence.map(
      (one): Statement => ({ ...one, from: one.on, about: { kind: 'evidence', evidence: one.kind, on: one.on } }),
    ),
    ...statuses.map((one): Statement => ({ ...one, about: { kind: 'status', status: one.status, ...levelOf(one) } })),
    ...grants.map((one): Statement => ({ ...one, about: { kind: 'grant', item: one.item } })),
    ...exceptions.map(
      (one): Statement => ({ ...one, about: { kind: 'exception', competency: one.competency, ...levelOf(one) } }),
    ),
  ];
}

const levelOf = ({ level }: { readonly level?: string }) => (level === undefined ? {} : { level });

/** Each statement about the end of an item replaces the one before it on the day on which it is made. */
function retirementStatements(claims: readonly Claim[], programme: Programme): readonly Statement[] {
  const texts = claims.flatMap(({ competency, level }) =>
    (programme.competencies.get(competency)?.versions ?? []).flatMap((version) => version.levels.get(level) ?? []),
  );
  const items = [...itemsBehind(texts.flatMap(itemsInClause), programme)];
  return items.flatMap((id) =>
    (programme.items.get(id)?.retirement ?? []).flatMap((statement, index, all): readonly Statement[] => {
      const next = all[index + 1];
      const about = { kind: 'retirement', item: id } as const;
      const made = momentOf(statement);
      const replaced = next && momentOf(next);
      return [
        ...(made && index === 0 ? [{ about, from: firstEnd(statement), knownFrom: made, knownTo: endOfTime }] : []),
        ...(replaced
          ? [{ about, from: firstEnd(statement, next), knownFrom: beforeAll, knownTo: replaced, isReplaced: true }]
          : []),
      ];
    }),
  );
}

const beforeAll = '' as Instant;

const momentOf = ({ stated }: RetirementStatement): Instant | undefined =>
  stated === undefined ? undefined : readInstant(stated);

/** The first day on which one of these says that something ends. */
const firstEnd = (...statements: readonly RetirementStatement[]): Day =>
  statements
    .flatMap(({ lastRegistration, retires, acceptedUntil, earnedBy }) => [
      lastRegistration,
      retires,
      acceptedUntil,
      earnedBy,
    ])
    .filter((day) => day !== undefined)
    .reduce((a, b) => (a < b ? a : b), lastDay);
