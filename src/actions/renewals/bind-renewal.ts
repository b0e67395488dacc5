import type { Programme } from '../../domain/catalogue/programme.ts';
import { claimName, type RenewalDone, type StatusHeld } from '../../domain/membership/facts.ts';
import { claimsAfterRenewal } from '../../domain/renewal/claims-after-renewal.ts';
import { loweredAward } from '../../domain/renewal/lowered-award.ts';
import { effectsOf, type RenewalEffect } from '../../domain/renewal/what-binds.ts';
import { awardHeld } from '../../domain/standing/binding-version.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Change } from '../../store/audit/record-change.ts';
import type { WrittenByBinding } from '../../store/database.ts';
import { bindRenewal as markBound, type RenewalRow } from '../../store/renewals/renewals.ts';
import { awardAsRecorded } from '../award-as-recorded.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { StatementToMake } from '../statement-to-make.ts';
import { theProgrammeItself } from '../the-programme-itself.ts';
import type { PartnerWriting } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';

type Touched = Change['touched'];

/** What was written, for the audit and for taking it back. */
export interface RenewalBound {
  readonly touched: Touched;
  readonly wrote: WrittenByBinding;
}

/**
 * Makes a renewal bind: each award is renewed, goes on at a lower level or ends, as the partner chose. It was judged when it
 * was asked for, and is not judged again: who met the requirement then has renewed. An award that was ended meanwhile by
 * somebody else is in the way of the whole.
 */
export async function bindRenewal(
  context: Context,
  writing: PartnerWriting,
  row: Pick<RenewalRow, 'id' | 'choices' | 'submitted_on'>,
  paid: Day | undefined,
): Promise<Done<RenewalBound>> {
  const { tx, tenant, kept, now } = writing;
  const today = context.clock.today();
  const known = await partnerAsKnown(tx, tenant.programme, kept);
  if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const asProgramme: Context = { ...context, actor: theProgrammeItself(tenant.programme) };
  const touched: Touched[number][] = [];
  const statements: WrittenByBinding['statements'][number][] = [];
  const renewal = { done: row.submitted_on as Day, ...(paid !== undefined && { paid }) };
  for (const effect of effectsOf(row.choices, today)) {
    const { competency, level } = effect.claim;
    const award = awardHeld(known.facts, competency, level, today, endOfTime);
    if (!award) return refused({ kind: 'conflict', code: 'award-ended-meanwhile', values: { competency, level } });
    for (const statement of statementsFor(effect, award, writing, { renewal, programme: known.programme })) {
      const written = await writeStatement(asProgramme, writing, { ...tenant, ...statement });
      if (!written.ok) return written;
      touched.push(...written.value.touched);
      statements.push({ kind: statement.kind, id: written.value.value.id ?? '' });
    }
  }
  const claims = claimsAfterRenewal(effectsOf(row.choices, today), known.facts.claims);
  if (claims) {
    const body = claims.map(claimName);
    const written = await writeStatement(asProgramme, writing, { ...tenant, kind: 'claims', body });
    if (!written.ok) return written;
    touched.push(...written.value.touched);
  }
  const added = (claims ?? []).filter((one) => !known.facts.claims.includes(one));
  const wrote = { statements, claims: added.map(claimName) };
  await markBound(tx, tenant.partner, row.id, { at: now, on: today, ...(paid === undefined && { wrote }) });
  const bound = { kind: 'renewal', id: row.id, content: { bound: true, on: today } };
  return done({ touched: [...touched, bound], wrote });
}

type Statement = Omit<StatementToMake, 'programme' | 'partner' | 'kind'> & { readonly kind: 'award' | 'renewal' };

function statementsFor(
  effect: RenewalEffect,
  award: StatusHeld,
  writing: PartnerWriting,
  { renewal, programme }: { readonly renewal: Pick<RenewalDone, 'done' | 'paid'>; readonly programme: Programme },
): readonly Statement[] {
  const { id, body } = awardAsRecorded(writing, award);
  const instead = id === undefined ? {} : { corrects: id };
  switch (effect.kind) {
    case 'renewed': {
      const renewed = { ...renewal, for: effect.anniversary };
      if (id !== undefined) return [{ kind: 'renewal', award: id, body: renewed }];
      const before = (body as { readonly renewals?: readonly object[] }).renewals ?? [];
      return [{ kind: 'award', body: { ...body, renewals: [...before, renewed] } }];
    }
    case 'let-go':
      return [{ kind: 'award', body: { ...body, to: effect.ends }, ...instead }];
    case 'lowered': {
      const lower = loweredAward(award, effect, { ...renewal, for: effect.anniversary }, programme);
      return [
        { kind: 'award', body: { ...body, to: effect.ends }, ...instead },
        { kind: 'award', body: lower },
      ];
    }
    default:
      return effect satisfies never;
  }
}
