import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { factsUnder } from '../membership/awards-under-programme.ts';
import { isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { known } from '../membership/known-from-written.ts';
import { renewalsOf } from '../membership/terms.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { type Held, type HeldRequest, heldOn } from '../standing/held.ts';
import { lapsedAward } from '../standing/lapsed-awards.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';

/** How an award that was lost is to be held again. */
export interface ReinstatementWanted {
  /** From which day on. */
  readonly from: Day;
  /** It goes on with the anniversary that it had; or a new term begins. */
  readonly anniversary: 'kept' | 'new';
}

export type ReinstatementRequest = Omit<HeldRequest, 'base'> & ReinstatementWanted;

/** What is written for it, and how the award stands then. */
export interface Reinstatement {
  /** The first day on which it was not held. */
  readonly lostFrom: Day;
  /** The record that has lapsed and still goes on: it ends on the eve of that day. */
  readonly lapsed?: StatusHeld;
  /** The first anniversary of the new record; left out where awards are not renewed on one. */
  readonly anniversary?: Day;
  /** As it would be held on its first day. */
  readonly held: Held;
}

/** Why an award cannot be reinstated as it is wanted. */
export type NotReinstated =
  | { readonly kind: 'never-awarded' }
  | { readonly kind: 'held' }
  /** It was still held on that day, by the record that has lapsed or ended. */
  | { readonly kind: 'held-then'; readonly lostFrom: Day }
  /** Nobody is enrolled in its competency any more: no new term can begin. */
  | { readonly kind: 'closed'; readonly lastEnrolment: Day }
  /** Its competency is not renewed on anniversaries, or has one renewal day for all awards of a partner: there is none to keep, or to choose. */
  | { readonly kind: 'no-anniversary' }
  | { readonly kind: 'shared-anniversary' }
  /** By the rules it would be lost at once: the requirement is asked for on other days than those of renewals, or it has ended. */
  | { readonly kind: 'lost-at-once'; readonly because: Held['because'] };

export type Reinstatable =
  | { readonly ok: true; readonly value: Reinstatement }
  | { readonly ok: false; readonly why: NotReinstated };

const no = (why: NotReinstated): Reinstatable => ({ ok: false, why });

/** Whether an award that a partner has lost can be held again from a day on, and what that takes. Nothing of it is written. */
export function reinstatementOf(request: ReinstatementRequest): Reinstatable {
  const { programme, from, anniversary } = request;
  const lost = lossOf(request);
  if (!lost.ok) return lost;
  const { record, lostFrom, lapsed } = lost;
  if (from < lostFrom) return no({ kind: 'held-then', lostFrom });
  const refused = anniversary === 'new' ? newTermRefused(request) : undefined;
  if (refused) return no(refused);
  const course = anniversary === 'new' ? freshRecord(request) : record;
  const next = anniversaryAfter(course, from, programme);
  if (anniversary === 'kept' && next === undefined) return no({ kind: 'no-anniversary' });
  const then = ifReinstated({ record, lostFrom, lapsed, next }, request);
  const held = heldOn({ ...request, facts: then, day: from });
  if (!held.held) return no({ kind: 'lost-at-once', because: held.because });
  return {
    ok: true,
    value: { lostFrom, held, ...(lapsed && { lapsed: record }), ...(next !== undefined && { anniversary: next }) },
  };
}

interface Loss {
  readonly ok: true;
  readonly record: StatusHeld;
  readonly lostFrom: Day;
  /** The record goes on, and is held no more. */
  readonly lapsed: boolean;
}

/** The record by which an award was held last, and since when it is not. */
function lossOf(request: ReinstatementRequest): Loss | Extract<Reinstatable, { readonly ok: false }> {
  const { facts, competency, level, day, knownAt } = request;
  if (heldOn(request).held) return { ok: false, why: { kind: 'held' } };
  const running = awardHeld(facts, competency, level, day, knownAt);
  const lapse = lapsedAward({ competency, level }, request);
  if (running && lapse) return { ok: true, record: running, lostFrom: lapse.since, lapsed: true };
  const ended = facts.statuses
    .filter((one) => one.status === competency && one.level === level && one.to < day && isKnownAt(one, knownAt))
    .sort((a, b) => (a.to < b.to ? -1 : 1))
    .at(-1);
  if (!ended) return { ok: false, why: { kind: 'never-awarded' } };
  return { ok: true, record: ended, lostFrom: addDays(ended.to, 1), lapsed: false };
}

/** The first anniversary that an award would have had after a day if it had gone on. */
function anniversaryAfter(record: StatusHeld, day: Day, programme: Programme): Day | undefined {
  const competency = programme.competencies.get(record.status);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!lifecycle || policyInForce(lifecycle, day).enforcement !== 'at-renewal') return undefined;
  for (const { anniversary } of renewalsOf(record, lifecycle)) if (anniversary > day) return anniversary;
  return undefined;
}

/** A new term is as an award to a newcomer: only where somebody can be enrolled, and where it has a day of its own. */
function newTermRefused({ programme, facts, competency: id, from }: ReinstatementRequest): NotReinstated | undefined {
  const competency = programme.competencies.get(id);
  if (!competency) return { kind: 'never-awarded' };
  const { lastEnrolment } = competency.retirement;
  if (lastEnrolment !== undefined && from > lastEnrolment) return { kind: 'closed', lastEnrolment };
  const lifecycle = lifecycleOf(programme, competency);
  if (!lifecycle || policyInForce(lifecycle, from).anniversary !== 'of-first-award') return undefined;
  const first = facts.statuses.some(
    (one) => one.from < from && from <= one.to && programme.competencies.has(one.status) && one.status !== id,
  );
  return first ? { kind: 'shared-anniversary' } : undefined;
}

/** The facts as they would be. */
function ifReinstated(
  { record, lostFrom, lapsed, next }: Omit<Loss, 'ok'> & { readonly next: Day | undefined },
  request: ReinstatementRequest,
) {
  const { programme, facts, competency, level } = request;
  const eve = addDays(lostFrom, -1);
  const isIt = (one: StatusHeld) => one.status === competency && one.level === level && one.from === record.from;
  const others = facts.recorded.map((one) =>
    lapsed && isIt(one) ? { ...one, to: eve < one.from ? one.from : eve } : one,
  );
  // What came from an earlier competency has no record that goes on beside the new one.
  const isRecorded = facts.recorded.some(isIt);
  const ended = lapsed && !isRecorded ? [{ ...withoutHeirs(record), to: eve < record.from ? record.from : eve }] : [];
  const fresh = { ...freshRecord(request), ...(next !== undefined && { anniversary: next }) };
  return factsUnder(programme, { ...facts, recorded: [...others, ...ended, fresh] });
}

const freshRecord = ({ competency: status, level, from }: ReinstatementRequest): StatusHeld => ({
  ...{ status, level, from, to: lastDay },
  ...known({}),
});

function withoutHeirs({ inheritedFrom: _, ...record }: StatusHeld): StatusHeld {
  return record;
}
