import { changePartner } from '../store/membership/write-partner.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayWriteFacts } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

export interface PriorityToChange extends AboutOnePartner {
  /** Awards as competency/level, those first for which people are counted first; null for the order of the programme. */
  readonly order: readonly string[] | null;
}

/** Says for which of its awards a partner wants people counted first. What is not among them comes after, as usual. */
export const changePriority = (
  context: Context,
  input: PriorityToChange,
): Promise<Done<{ readonly revision: number }>> =>
  writeAboutPartner(context, input, async ({ tx, tenant, kept, now }) => {
    if (!mayWriteFacts(context.actor, tenant)) return refused({ kind: 'not-allowed' });
    const catalogue = await catalogueInUse(tx, tenant.programme);
    if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
    const priority = input.order === null ? 'standard' : [...input.order];
    const read = readPartnerFile({ partner: kept.partner.code, priority }, catalogue.programme, {
      now,
      today: context.clock.today(),
    });
    if (!read.ok) {
      const problems = read.problems.map((one) =>
        one.path[0] === 'priority' ? { ...one, path: ['order', ...one.path.slice(1)] } : one,
      );
      return refused({ kind: 'invalid', problems });
    }
    const { partner } = kept;
    const isSame = JSON.stringify(priority) === JSON.stringify(partner.priority);
    if (!isSame) await changePartner(tx, tenant, { name: partner.name, learning: partner.learning as never, priority });
    return done({
      value: {},
      action: 'change-priority',
      touched: isSame ? [] : [{ kind: 'partner', id: tenant.partner, content: { priority } }],
    });
  });
