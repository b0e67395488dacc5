import { claimName } from '../../domain/membership/facts.ts';
import { daysToEnd, daysToGive } from '../../domain/renewal/unpaid-renewal.ts';
import type { Day } from '../../domain/time/day.ts';
import type { AwardEnded } from '../../store/database.ts';
import { newId } from '../../store/new-id.ts';
import { addRenewalDecision, endRenewal, setPayUntil } from '../../store/renewals/renewal-decisions.ts';
import { type RenewalRow, renewalWithId } from '../../store/renewals/renewals.ts';
import { awardAsRecorded } from '../award-as-recorded.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayDecideRenewal } from '../policies/renewal.ts';
import { type Done, done, refused } from '../refusal.ts';
import {
  type AboutOnePartner,
  type PartnerWriting,
  type PartnerWritten,
  writeAboutPartner,
} from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import { creditInvoice } from './credit-invoices.ts';
import { dayChosen, type RenewalDecisionToMake } from './renewal-decision-to-make.ts';
import { awardsEnding, overdue, renewalToPay, waiting } from './unpaid-renewal.ts';

interface Asked extends Omit<AboutOnePartner, 'reason'> {
  /** Of the renewal. */
  readonly id: string;
  readonly decided: RenewalDecisionToMake;
}

type Touched = PartnerWritten<object>['touched'];

interface Made {
  readonly ended: readonly AwardEnded[];
  readonly touched: Touched;
}

/**
 * Decides about a renewal that was asked for and not paid: it is over, with its awards and its invoice, or it gets more time.
 * Only what is overdue is ended; more time can be given before.
 */
export async function decideRenewal(
  context: Context,
  { id: renewal, decided, ...about }: Asked,
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayDecideRenewal(actor, about) || actor.kind === 'system') return refuse(actor);
  const by = { decided_by_kind: actor.kind, decided_by: actor.id } as const;
  const { decision, reason } = decided;
  const until = decided.until as Day;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const { tx, tenant, now } = writing;
      const today = clock.today();
      const row = await renewalWithId(tx, tenant.partner, renewal);
      const found = decision === 'end' ? overdue(row, today) : waiting(row);
      if (!found.ok) return found;
      const days = (decision === 'end' ? daysToEnd : daysToGive)(renewalToPay(found.value), today);
      const chosen = dayChosen(until, days);
      if (!chosen.ok) return chosen;
      const made =
        decision === 'end'
          ? await ended(context, writing, found.value, { until, reason })
          : await moreTime(writing, renewal, until);
      if (!made.ok) return made;
      const id = newId(millisecondsOf(now));
      await addRenewalDecision(tx, tenant, {
        ...{ id, renewal_id: renewal, decision, until, ended: made.value.ended },
        ...{ decided_at: now, decided_on: today, ...by, reason },
      });
      const content = { decision, until, renewal, ended: made.value.ended.map(claimName) };
      return done({
        value: { id },
        action: decision === 'end' ? 'end-renewal' : 'give-time-to-pay',
        touched: [{ kind: 'renewal-decision', id, content }, ...made.value.touched],
      });
    },
    { asOffice: true },
  );
}

async function moreTime({ tx, tenant }: PartnerWriting, renewal: string, until: Day): Promise<Done<Made>> {
  await setPayUntil(tx, tenant.partner, renewal, until);
  return done({ ended: [], touched: [] });
}

/** Each award ends by a correction of its record, the invoice is credited, and the renewal is over. */
async function ended(
  context: Context,
  writing: PartnerWriting,
  row: RenewalRow,
  { until, reason }: { readonly until: Day; readonly reason: string },
): Promise<Done<Made>> {
  const { tx, tenant, kept, now } = writing;
  const today = context.clock.today();
  const known = await partnerAsKnown(tx, tenant.programme, kept);
  if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const all: AwardEnded[] = [];
  const touched: Touched[number][] = [];
  for (const { award, ...ending } of awardsEnding(row, known.facts, { until, today })) {
    const { id, body } = awardAsRecorded(writing, award);
    const written = await writeStatement(context, writing, {
      ...{ ...tenant, kind: 'award', body: { ...body, to: ending.ends }, reason: { text: reason } },
      ...(id !== undefined && { corrects: id }),
    });
    if (!written.ok) return written;
    all.push({ ...ending, award: written.value.value.id ?? '', wasRecorded: id !== undefined });
    touched.push(...written.value.touched);
  }
  const credited = await creditInvoice(context, writing, row.id);
  await endRenewal(tx, tenant.partner, row.id, { at: now, on: today });
  return done({ ended: all, touched: [...touched, ...credited] });
}
