import { type Claim, claimName, type Facts, isKnownAt } from '../membership/facts.ts';
import { type Assessment, assess, type ClaimStanding } from '../standing/assess.ts';
import type { Cause } from '../standing/cause.ts';
import type { Held } from '../standing/held.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { type AwardForecast, type ForecastRequest, forecast } from './forecast.ts';
import type { Risk } from './risk.ts';

/** One award of a partner as a list of many partners tells it. */
export interface AwardInShort {
  readonly claim: Claim;
  /** It is held without being claimed: people are counted for what is claimed, and it is judged alone. */
  readonly isClaimed: boolean;
  /** With people counted for all claims together. */
  readonly verdict: Verdict;
  readonly held: boolean;
  readonly because: Held['because'];
  /** The anniversary of the renewal that comes next, or is open. */
  readonly renewal?: Day;
  /** The last day on which something can be done: what is due, else the renewal, else the end that is known. */
  readonly deadline?: Day;
  /** From when it is at risk and why; the day is left out where it has been so for as long as the award is held. */
  readonly risk?: { readonly from?: Day; readonly causes: readonly Cause[] };
}

type Asked = Omit<ForecastRequest, 'until' | 'claims'>;

/** Them all, and what becomes of those that are held. */
export interface AwardsInShort {
  readonly awards: readonly AwardInShort[];
  readonly ahead: readonly AwardForecast[];
}

/**
 * The awards that a partner claims or holds, in the order in which everything about it is told. What it neither claims nor
 * holds is left out, though an assessment of a partner without claims and awards judges everything that is offered.
 */
export function awardsInShort(assessment: Assessment, asked: Asked): AwardsInShort {
  const isClaimed = asked.facts.claims.length > 0;
  const told = isClaimed ? assessment.claims : assessment.claims.filter(({ held }) => held.held);
  const unclaimed = heldBesides(told, asked);
  const standings = [...told, ...unclaimed];
  const ahead = aheadOf(standings, asked);
  const risks = new Map(ahead.map(({ claim, risk }) => [claimName(claim), risk && shortly(risk)]));
  const awards = standings.map((standing, index) => inShort(standing, isClaimed && index < told.length, risks));
  return { awards, ahead };
}

const shortly = ({ causes, from }: Risk): AwardInShort['risk'] => ({ causes, ...(from !== undefined && { from }) });

function inShort(
  { claim, alone, together, held, action }: ClaimStanding,
  isClaimed: boolean,
  risks: ReadonlyMap<string, AwardInShort['risk']>,
): AwardInShort {
  const risk = risks.get(claimName(claim));
  const deadline = action?.by ?? (held.held ? (held.renewal?.window.to ?? held.until) : undefined);
  return {
    claim,
    isClaimed,
    verdict: isClaimed ? together : alone.verdict,
    held: held.held,
    because: held.because,
    ...(held.held && held.renewal && { renewal: held.renewal.anniversary }),
    ...(deadline !== undefined && { deadline }),
    ...(risk && { risk }),
  };
}

/** What is held on the day, and is not told yet: each judged alone. */
function heldBesides(told: readonly ClaimStanding[], asked: Asked): readonly ClaimStanding[] {
  const { facts, day, knownAt, programme } = asked;
  const known = new Set(told.map(({ claim }) => claimName(claim)));
  const recorded = facts.statuses.flatMap((one): readonly Claim[] =>
    one.level !== undefined &&
    programme.competencies.has(one.status) &&
    one.from <= day &&
    day <= one.to &&
    isKnownAt(one, knownAt)
      ? [{ competency: one.status, level: one.level }]
      : [],
  );
  const besides = new Map(recorded.map((claim) => [claimName(claim), claim]));
  return [...besides]
    .filter(([name]) => !known.has(name))
    .flatMap(([, claim]) => assess({ ...asked, claims: [claim] }).claims.filter(({ held }) => held.held));
}

/** Looks ahead for a year, and to what is due where that is later. */
function aheadOf(standings: readonly ClaimStanding[], asked: Asked): readonly AwardForecast[] {
  const held = standings.filter((one) => one.held.held);
  if (held.length === 0) return [];
  const due = held.flatMap(({ action }) => (action ? [action.by] : []));
  const until = [shift(asked.day, { months: 12 }), ...due].sort().at(-1) as Day;
  return forecast({ ...asked, until, claims: held.map(({ claim }) => claim) }).awards;
}

/** The country of a partner, where its programme knows such an attribute. */
export const countryOf = ({ attributes }: Pick<Facts, 'attributes'>): string | undefined => attributes.get('country');
