import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Cohort, Competency, Programme, Version } from '../catalogue/programme.ts';
import { periodInForce } from '../catalogue/version-in-force.ts';
import { type Evidence, type Facts, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { type Renewal, termStart } from '../membership/terms.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { contains, type Period } from '../time/period.ts';

/**
 * Does evidence count by a text? What was made for another competency does not. Where the text is chosen by the
 * day of submission or of the audit, evidence that was made for it belongs to the texts of that day, or to the one that
 * judged it; evidence that names neither competency, version nor submission serves every text.
 */
export function countsByText(evidence: Evidence, competency: Competency, version: Version): boolean {
  if (evidence.competency !== undefined && evidence.competency !== competency.id) return false;
  if (version.chosenBy === undefined || !isMadeFor(evidence, competency)) return true;
  if (evidence.version !== undefined) return evidence.version === version.id;
  const day = choosingDay(evidence, version.chosenBy);
  return (['new', 'renewing', 'holder'] as const).some((cohort) =>
    contains(periodInForce(competency, version, cohort), day),
  );
}

const isMadeFor = (evidence: Evidence, { id }: Competency): boolean =>
  evidence.competency === id ||
  (evidence.competency === undefined && (evidence.version !== undefined || evidence.submitted !== undefined));

const choosingDay = ({ on, submitted }: Evidence, chosenBy: 'submission' | 'audit'): Day =>
  chosenBy === 'audit' ? on : (submitted ?? on);

export interface ChoiceRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly competency: Competency;
  readonly cohort: Cohort;
  readonly award: StatusHeld | undefined;
  readonly day: Day;
  readonly knownAt: Instant;
  readonly renewal?: Renewal | undefined;
}

/** The texts that evidence has chosen for a partner: they bind for that decision also after they are out of force. */
export function versionsChosen(request: ChoiceRequest): readonly Version[] {
  const { competency, facts, knownAt } = request;
  const open = competency.versions.filter((version) => version.chosenBy !== undefined);
  if (open.length === 0) return [];
  const decided = decisionPeriod(request);
  if (!decided) return [];
  const made = facts.evidence.filter(
    (one) =>
      isMadeFor(one, competency) && isKnownAt(one, knownAt) && one.on <= decided.to && one.validThrough >= decided.from,
  );
  const recent = made.filter((one) => decided.since === undefined || one.on >= decided.since);
  return open.filter((version) => recent.some((one) => countsByText(one, competency, version))).reverse();
}

/** When the evidence for a decision must have been valid and, for a renewal, since when it must have been made. */
function decisionPeriod(request: ChoiceRequest): (Period & { readonly since?: Day }) | undefined {
  const { programme, competency, cohort, award, day, renewal } = request;
  const atRenewal = ({ window }: Renewal) => ({
    since: window.from,
    from: window.from,
    to: window.to < day ? window.to : day,
  });
  if (renewal) return atRenewal(renewal);
  if (cohort !== 'holder' || !award) return { from: day, to: day };
  const lifecycle = lifecycleOf(programme, competency);
  if (!lifecycle || policyInForce(lifecycle, day).versionBinds !== 'at-renewal') return undefined;
  const { from, renewal: last } = termStart(award, lifecycle, day);
  return last ? atRenewal(last) : { from, to: from };
}

/** Versions without doubles, in the order in which they come. */
export const together = (...versions: readonly (readonly Version[])[]): readonly Version[] => [
  ...new Set(versions.flat()),
];
