import type { Programme, Retirement } from '../catalogue/programme.ts';
import type { Claim } from '../membership/facts.ts';
import { type Day, lastDay } from '../time/day.ts';
import { endOfTime, type Instant, readInstant } from '../time/instant.ts';
import type { ProgrammeSubject, Statement } from './statement.ts';

/** The statements, with the days on which they were made, about how competencies close, what takes them over, and their life cycle. */
export function statementsOfProgramme(claims: readonly Claim[], programme: Programme): readonly Statement[] {
  const ids = new Set(claims.map(({ competency }) => competency));
  const competencies = [...ids].flatMap((id) => programme.competencies.get(id) ?? []);
  return [
    ...competencies.flatMap(({ id, closings }) => closingStatements(id, closings)),
    ...[...programme.competencies.values()].flatMap(({ id: successor, succeeds }) =>
      succeeds
        .filter(({ competency }) => ids.has(competency))
        .flatMap((one) => made({ kind: 'succession', competency: one.competency, successor }, one.from, one.stated)),
    ),
    ...(programme.lifecycle ?? []).flatMap(({ from, stated }) => made({ kind: 'policy' }, from, stated)),
    ...competencies.flatMap(({ id, lifecycle = [] }) =>
      lifecycle.flatMap(({ from, stated }) => made({ kind: 'policy', competency: id }, from, stated)),
    ),
  ];
}

/** Each statement on how a competency closes takes the place of the one before it. */
function closingStatements(competency: string, closings: readonly Retirement[]): readonly Statement[] {
  const about = { kind: 'closing', competency } as const;
  return closings.flatMap((closing, index): readonly Statement[] => {
    const next = closings[index + 1];
    const replaced = next?.stated === undefined ? undefined : readInstant(next.stated);
    return [
      ...(index === 0 ? made(about, firstDayOf(closing), closing.stated) : []),
      ...(next && replaced
        ? [{ about, from: firstDayOf(closing, next), knownFrom: beforeAll, knownTo: replaced, isReplaced: true }]
        : []),
    ];
  });
}

const beforeAll = '' as Instant;

/** What was always known corrects nothing. */
function made(about: ProgrammeSubject, from: Day, stated: Day | undefined): readonly Statement[] {
  const knownFrom = stated === undefined ? undefined : readInstant(stated);
  return knownFrom === undefined ? [] : [{ about, from, knownFrom, knownTo: endOfTime }];
}

const firstDayOf = (...closings: readonly Retirement[]): Day =>
  closings
    .flatMap(({ lastEnrolment, lastRenewal, ends }) => [lastEnrolment, lastRenewal, ends])
    .filter((day) => day !== undefined)
    .reduce((a, b) => (a < b ? a : b), lastDay);
