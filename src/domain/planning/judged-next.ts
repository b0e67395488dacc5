import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import { type Claim, claimName, type StatusHeld } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import { actionDueNext } from '../standing/action-due.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { awardsTakingOver, claimsAsked } from '../standing/claims.ts';
import { heldOn } from '../standing/held.ts';
import type { OutlookRequest } from '../standing/outlook-request.ts';
import { nextRenewalOutlook, renewalOutlooks } from '../standing/renewal-outlook.ts';
import type { Situation } from '../standing/situation.ts';
import { addDays, type Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';

export interface JudgedNext {
  readonly claim: Claim;
  /** The last day on which it can be met; left out where it is judged on every day and stays met. */
  readonly by?: Day;
  readonly renewal?: Renewal;
  /** The first day without it, where it is judged on every day. */
  readonly lostOn?: Day;
  readonly isSafe: boolean;
  /** The metrics of which figures still to come decide it, where nothing else fails it. */
  readonly awaits?: readonly string[];
}

type Request = Omit<OutlookRequest, 'until' | 'competency' | 'level'>;

/** When what a partner holds is judged next, each award once: as what is held today, before as what another one becomes. */
export function judgedEach(request: Request, base: Situation): readonly JudgedNext[] {
  const all = claimsAsked(request).map((claim) => ({ claim, next: judgedNext(claim, request, base) }));
  const own = new Set(
    all.flatMap(({ claim, next }) => (next.some((one) => isOf(claim, one)) ? [claimName(claim)] : [])),
  );
  const told = new Set<string>();
  return all.flatMap(({ claim, next }) =>
    next.filter((one) => {
      const name = claimName(one.claim);
      if (told.has(name) || (own.has(name) && !isOf(claim, one))) return false;
      told.add(name);
      return true;
    }),
  );
}

const isOf = (claim: Claim, one: JudgedNext): boolean => claimName(one.claim) === claimName(claim);

/**
 * When a held award is judged next, and whether that goes well; nothing where it is not held, or never judged again. Where another
 * competency takes over before that, what it goes on as is judged instead.
 */
export function judgedNext(claim: Claim, request: Request, base: Situation): readonly JudgedNext[] {
  if (!heldOn({ ...request, ...claim, base }).held) return [];
  const own = judgedItself(claim, request, base);
  const award = awardHeld(request.facts, claim.competency, claim.level, request.day, request.knownAt);
  const successors = award ? takingOverFrom(award, claim, request) : [];
  if (successors.length === 0 || own?.by !== undefined) return own ? [own] : [];
  return successors.flatMap(({ status, from }) =>
    judgedNext({ competency: status, level: claim.level }, { ...request, day: from, actFrom: request.day }, base),
  );
}

/** What goes on from an award on the day after its last one. */
const takingOverFrom = ({ to }: StatusHeld, claim: Claim, { facts, knownAt }: Request): readonly StatusHeld[] =>
  awardsTakingOver(claim, facts, knownAt).filter(({ from }) => from === addDays(to, 1));

function judgedItself(claim: Claim, request: Request, base: Situation): JudgedNext | undefined {
  const { programme, day } = request;
  const competency = programme.competencies.get(claim.competency);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!lifecycle) return undefined;
  const { enforcement, term } = policyInForce(lifecycle, day);
  if (enforcement !== 'at-renewal') {
    const due = actionDueNext(claim, base, request);
    if (!due) return { claim, isSafe: true };
    // On the last day on which something can be done it may still be met.
    return {
      claim,
      by: due.by,
      ...(due.occasion.kind === 'loss' && { lostOn: due.occasion.on }),
      ...awaiting(due),
      isSafe: false,
    };
  }
  const asked = { ...request, ...claim, until: day };
  const first = nextRenewalOutlook(asked, base);
  // One that is done already says nothing of the next.
  const next = first?.done
    ? renewalOutlooks({ ...asked, until: shift(first.lastDay, term) }, base).find((one) => !one.done)
    : first;
  return next && { claim, by: next.lastDay, renewal: next.renewal, isSafe: next.verdict === 'met', ...awaiting(next) };
}

const awaiting = ({ awaits }: Pick<JudgedNext, 'awaits'>): Pick<JudgedNext, 'awaits'> => (awaits ? { awaits } : {});
