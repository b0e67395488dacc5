import { z } from 'zod';
import { WrittenDay } from '../domain/catalogue/written/scalars.ts';
import { flawOfParent } from '../domain/membership/partner-tree.ts';
import { type Problem, problem } from '../domain/problems/problem.ts';
import { readTree } from '../domain/problems/read-tree.ts';
import { type Day, firstDay, lastDay } from '../domain/time/day.ts';
import { addParent, endBeside, lockParents, type ParentRow, parentsInProgramme } from '../store/membership/parents.ts';
import { partnerWithCode } from '../store/membership/partner-codes.ts';
import { newId } from '../store/new-id.ts';
import type { Tx } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayEnrolPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

/** A parent as it is stated, by its code. */
export const ParentInput = z.strictObject({
  parent: z.string().min(1).max(80),
  from: WrittenDay.optional(),
  to: WrittenDay.optional(),
});

export interface ParentToState extends AboutOnePartner {
  /** { parent, from?, to? }, the parent by its code; without it, `corrects` is withdrawn. */
  readonly body?: unknown;
  readonly corrects?: string;
}

/** Says to which partner of the programme a partner belongs, from when to when. For the office alone. */
export const stateParent = (
  context: Context,
  input: ParentToState,
): Promise<Done<{ readonly id?: string; readonly revision: number }>> =>
  mayEnrolPartner(context.actor, input.programme)
    ? writeAboutPartner(
        context,
        input,
        async ({ tx, tenant, now }) => {
          await lockParents(tx, tenant.programme);
          const known = await parentsInProgramme(tx, tenant.programme);
          const before = known.find((row) => row.id === input.corrects && row.partner_id === tenant.partner);
          if (!before && (input.corrects !== undefined || input.body === undefined))
            return refused({ kind: 'not-found', what: 'parent' });
          const others = known.filter((row) => row !== before);
          const read = input.body === undefined ? undefined : await readParent(tx, tenant, input.body, others);
          if (read && !read.ok) return read;
          const row = read && { ...read.value, id: newId(Date.parse(now)) };
          if (before) await endBeside(tx, 'partner_parents', tenant, before.id, now);
          if (row) await addParent(tx, tenant, { ...row, corrects: before?.id ?? null, known_from: now });
          return done({
            value: { ...(row && { id: row.id }) },
            action: `${before ? (row ? 'correct' : 'withdraw') : 'add'}-parent`,
            touched: [
              ...(before ? [{ kind: 'partner-parent', id: before.id, content: { ended: now } }] : []),
              ...(row ? [{ kind: 'partner-parent', id: row.id, content: row }] : []),
            ],
          });
        },
        { asOffice: true },
      )
    : Promise.resolve(refused({ kind: 'not-allowed' }));

async function readParent(
  tx: Tx,
  { programme, partner }: Pick<AboutOnePartner, 'programme' | 'partner'>,
  body: unknown,
  others: readonly ParentRow[],
): Promise<Done<Omit<ParentRow, 'id' | 'partner_id'>>> {
  const read = readTree(ParentInput, body);
  if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
  const { parent: code, from, to } = read.value;
  const parent = await partnerWithCode(tx, programme, code);
  if (parent === undefined) return invalid(problem('unknown-partner', ['parent'], { name: code }));
  if (from !== undefined && to !== undefined && to < from)
    return invalid(problem('reversed-days', ['to'], { from, to }));
  const flaw = flawOfParent(
    { partner, parent, from: from ?? firstDay, to: to ?? lastDay },
    others.map((row) => ({
      partner: row.partner_id,
      parent: row.parent_id,
      from: (row.valid_from ?? firstDay) as Day,
      to: (row.valid_to ?? lastDay) as Day,
    })),
  );
  if (flaw !== undefined)
    return invalid(problem(flaw === 'two-parents' ? 'two-parents' : 'parent-circle', ['parent'], { name: code }));
  return done({ parent_id: parent, valid_from: from ?? null, valid_to: to ?? null });
}

const invalid = (one: Problem) => refused({ kind: 'invalid', problems: [one] });
