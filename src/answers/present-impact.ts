import type { EffectCounts, ImpactTotals } from '../domain/impact/impact-totals.ts';
import { easiestWay, neededFor } from '../domain/impact/needed.ts';
import type { ImpactRequest, LevelImpact, PartnerImpact } from '../domain/impact/partner-impact.ts';
import type { Day } from '../domain/time/day.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import type { Voice } from '../wording/voice.ts';
import { schemaVersion } from './about.ts';
import type { ChangeAsked } from './change-asked.ts';
import type { JsonChange, JsonImpact, JsonNetworkImpact } from './impact-schema.ts';
import { presentConflict } from './present-conflict.ts';
import { aboutOf, presentException, presentStanding } from './present-result.ts';

/** What a change does to one partner, in the published form. */
export const presentImpact = (
  impact: PartnerImpact,
  change: ChangeAsked,
  asked: Pick<ImpactRequest, 'facts' | 'day' | 'knownAt'>,
  voice: Voice,
): JsonImpact => ({
  kind: 'impact',
  ...aboutOf(asked.facts, asked, voice),
  ...(impact.country !== undefined && { country: impact.country }),
  change: presentChange(change),
  levels: impact.levels.map((level) => presentLevel(level, voice)),
  unaffected: impact.unaffected.map(({ claim, why, until, since }) => ({
    claim: { ...claim },
    why,
    ...(until !== undefined && { until }),
    ...(since !== undefined && { since }),
  })),
});

function presentLevel(level: LevelImpact, voice: Voice): JsonImpact['levels'][number] {
  const { claim, effect, held, on, renewal, awaits, before, after, standing, together } = level;
  const { course, becomes, applyFor, mergedInto, reasons, since, failsEarlier } = level;
  const way = easiestWay(level);
  return {
    claim: { ...claim },
    name: voice.award(claim),
    effect,
    held,
    on,
    ...(renewal && { renewal }),
    ...(awaits && { awaits: [...awaits] }),
    before,
    after,
    ...(course && { course }),
    ...(becomes && { becomes: becomes.map((one) => ({ ...one, claim: { ...one.claim } })) }),
    ...(applyFor && { applyFor: [...applyFor] }),
    ...(mergedInto && { mergedInto: { ...mergedInto, claim: { ...mergedInto.claim } } }),
    ...(reasons && {
      reasons: reasons.map(({ change, exception }) => ({ change, exception: presentException(exception, voice) })),
    }),
    ...(since !== undefined && { since }),
    ...(failsEarlier && { failsEarlier: { ...failsEarlier, standing: presentStanding(failsEarlier.standing, voice) } }),
    ...(way && { needed: neededFor(way) }),
    ...(standing && { standing: presentStanding(standing, voice) }),
    ...(together && { together: presentTogether(together) }),
  };
}

const presentTogether = ({ before, after, conflict }: NonNullable<LevelImpact['together']>) => ({
  before,
  after,
  ...(conflict && { conflict: presentConflict(conflict) }),
});

interface AskedOfMany {
  readonly programme: string;
  readonly change: ChangeAsked;
  readonly day: Day;
  readonly knownAt: Instant;
}

/** What a change does to the partners of a folder, in the published form. */
export const presentNetworkImpact = (
  results: JsonNetworkImpact['results'],
  { byLevel, byCountry, byMonth, load, ...totals }: ImpactTotals,
  { programme, change, day, knownAt }: AskedOfMany,
): JsonNetworkImpact => ({
  kind: 'network-impact',
  schemaVersion,
  programme,
  day,
  ...(knownAt !== endOfTime && { knownAt }),
  change: presentChange(change),
  totals: {
    ...totals,
    byLevel: presentCounts(byLevel),
    byCountry: presentCounts(byCountry),
    byMonth: presentCounts(byMonth),
    load: load.map((one) => ({ ...one })),
  },
  results,
});

const presentCounts = (counts: ReadonlyMap<string, EffectCounts>) =>
  Object.fromEntries([...counts].map(([name, of]) => [name, { ...of }]));

const presentChange = (change: ChangeAsked): JsonChange =>
  change.kind === 'release'
    ? { kind: 'release', release: change.release, from: change.from }
    : { kind: 'draft', draft: change.draft };
