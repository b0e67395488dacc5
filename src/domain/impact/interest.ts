import { clausesWithin } from '../catalogue/clause.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import { itemsInClause } from '../catalogue/items-in-clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Claim } from '../membership/facts.ts';
import type { AwardForecast, Forecast } from './forecast.ts';

/** What the texts of one claimed award look at: those that bind in the time of a forecast, and those that begin in it. */
export interface Interest {
  readonly claim: Claim;
  readonly items: ReadonlySet<string>;
  readonly statuses: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
}

export const interestsOf = (forecast: Forecast, programme: Programme): readonly Interest[] =>
  forecast.awards.map((award) => interestOf(award, forecast, programme));

function interestOf({ claim, spans, renewals }: AwardForecast, { day }: Forecast, programme: Programme): Interest {
  const binding = new Set([...spans, ...renewals].map((one) => one.version));
  const texts = (programme.competencies.get(claim.competency)?.versions ?? [])
    .filter((version) => binding.has(version.id) || version.effective.new > day)
    .flatMap((version) => version.levels.get(claim.level) ?? []);
  const clauses = texts.flatMap(clausesWithin);
  return {
    claim,
    items: itemsBehind(texts.flatMap(itemsInClause), programme),
    statuses: new Set(clauses.flatMap((one) => (one.kind === 'holds' ? [one.status] : []))),
    evidence: new Set(clauses.flatMap((one) => (one.kind === 'evidence' ? [one.evidence] : []))),
  };
}

/** The claims whose texts look at something. */
export const lookingAt = (
  interests: readonly Interest[],
  kind: 'items' | 'statuses' | 'evidence',
  id: string,
): readonly Claim[] => interests.filter((one) => one[kind].has(id)).map((one) => one.claim);
