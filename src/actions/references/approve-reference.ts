import type { Day } from '../../domain/time/day.ts';
import { answerReference, type ReferenceRow } from '../../store/membership/references.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { theProgrammeItself } from '../the-programme-itself.ts';
import { writeInside } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';

interface Approved {
  readonly row: ReferenceRow;
  /** The day of the work, as the customer knows it. */
  readonly on: Day;
  readonly remark: string | null;
}

/**
 * Writes what a customer has approved as evidence of the partner, in the name of the programme: with the answer itself, the
 * revision, the standing that is asked for and the audit, all of it or nothing.
 */
export function approveReference(
  context: Context,
  tx: Tx,
  tenant: Tenant,
  { row, on, remark }: Approved,
): Promise<Done<object>> {
  const asProgramme: Context = { ...context, actor: theProgrammeItself(tenant.programme) };
  const today = context.clock.today();
  return writeInside(asProgramme, tx, tenant, async (writing) => {
    const written = await writeStatement(asProgramme, writing, {
      ...tenant,
      kind: 'evidence',
      body: evidenceOf(row, on, today),
    });
    // The rules were other ones when it was asked for.
    if (!written.ok && written.refusal.kind === 'invalid')
      return refused({ kind: 'conflict', code: 'reference-not-asked-any-more' });
    if (!written.ok) return written;
    const { value, touched } = written.value;
    if (value.id === undefined) throw new Error('An approval writes one statement.');
    await answerReference(tx, tenant.partner, row.id, {
      ...{ answer: 'approved', answered_at: writing.now, answered_on: today },
      ...{ confirmed_on: on, remark, evidence_id: value.id },
    });
    const reference = { kind: 'reference', id: row.id, content: { answer: 'approved', on } };
    return done({ value: {}, action: 'approve-reference', touched: [reference, ...touched] });
  });
}

/**
 * What a customer says by a letter is more than the partner's own word, and less than what the programme has seen to: the
 * partner named the address. So it is documented; the office makes it verified by a correction, where it has asked there.
 *
 * It bears the day on which it was handed in only where it was made for one competency: evidence that does, and names no
 * competency, would be made for the texts of all.
 */
const evidenceOf = ({ kind, competency, company, id }: ReferenceRow, on: Day, today: Day) => ({
  ...{ kind, on, verification: 'documented', details: { customer: company, reference: id } },
  ...(competency !== null && { competency, submitted: today }),
});
