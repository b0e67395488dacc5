import type { Amount } from '../../src/domain/catalogue/amount.ts';
import { type Clause, clausesBelow } from '../../src/domain/catalogue/clause.ts';
import { itemsOf } from '../../src/domain/catalogue/condition.ts';
import type { Competency, Programme } from '../../src/domain/catalogue/programme.ts';
import { approximate } from '../../src/domain/numbers/rational.ts';

/** What the texts of one competency ask about: who aims at it has such exams, figures and statuses. */
export interface Asked {
  readonly competency: string;
  readonly items: readonly string[];
  readonly metrics: readonly string[];
  readonly statuses: readonly string[];
}

/** A figure that rules ask for, with the limits they set: generated figures lie around these. */
export interface AskedFigure {
  readonly limits: readonly number[];
  /** Summed over a window, so reported by quarter; else a standing figure. */
  readonly overTime: boolean;
}

export function askedBy(programme: Programme, competency: Competency): Asked {
  const items = new Set<string>();
  const metrics = new Set<string>();
  const statuses = new Set<string>();
  for (const clause of clausesOf(competency)) {
    if (clause.kind === 'team') {
      for (const slot of clause.slots)
        for (const { condition } of [slot, ...slot.ofWhich]) for (const item of itemsOf(condition)) items.add(item);
    }
    if (clause.kind === 'compare' && clause.amount.kind === 'metric') metrics.add(clause.amount.metric);
    if (clause.kind === 'holds') statuses.add(clause.status);
  }
  for (const item of items)
    for (const path of programme.items.get(item)?.paths ?? []) for (const inside of itemsOf(path)) items.add(inside);
  return { competency: competency.id, items: [...items], metrics: [...metrics], statuses: [...statuses] };
}

export function figuresAsked(programme: Programme): ReadonlyMap<string, AskedFigure> {
  const found = new Map<string, { limits: number[]; overTime: boolean }>();
  for (const clause of [...programme.competencies.values()].flatMap(clausesOf)) {
    if (clause.kind !== 'compare' || clause.amount.kind !== 'metric') continue;
    const { metric, window } = clause.amount;
    const figure = found.get(metric) ?? { limits: [], overTime: window !== undefined };
    figure.limits.push(...clause.bounds.flatMap(({ limit }) => numbersIn(limit)));
    found.set(metric, figure);
  }
  return found;
}

const clausesOf = (competency: Competency): readonly Clause[] =>
  competency.versions.flatMap((version) => [...version.levels.values()].flatMap(withBelow));

const withBelow = (clause: Clause): readonly Clause[] => [clause, ...clausesBelow(clause).flatMap(withBelow)];

function numbersIn(amount: Amount): readonly number[] {
  if (amount.kind === 'number') return [approximate(amount.value)];
  return amount.kind === 'by' ? [...amount.cases.values()].flatMap(numbersIn) : [];
}
