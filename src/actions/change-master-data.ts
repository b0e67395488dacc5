import type { Priority } from '../store/database.ts';
import { changePartnerCode } from '../store/membership/partner-codes.ts';
import { changePartner } from '../store/membership/write-partner.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayEnrolPartner, mayWriteFacts } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

/** What is left out stays as it is. */
export interface MasterDataToChange extends AboutOnePartner {
  /** Only the office gives a partner another code. */
  readonly code?: string;
  readonly name?: string;
  readonly priority?: Priority;
  /** How its people learn, as in a partner file; null for the programme's usual terms. */
  readonly learning?: unknown;
}

/** Changes what a partner is called, and how its claims are ranked and its people learn. */
export const changeMasterData = (
  context: Context,
  input: MasterDataToChange,
): Promise<Done<{ readonly revision: number }>> =>
  writeAboutPartner(
    context,
    input,
    async ({ tx, tenant, kept, now }) => {
      const { code, name, priority, learning } = input;
      const isOther = code !== undefined && code !== kept.partner.code;
      if (!mayWriteFacts(context.actor, tenant) || (isOther && !mayEnrolPartner(context.actor, tenant.programme)))
        return refused({ kind: 'not-allowed' });
      const catalogue = await catalogueInUse(tx, tenant.programme);
      if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
      const tree = {
        partner: code ?? kept.partner.code,
        ...(name !== undefined && { name }),
        ...(priority !== undefined && { priority }),
        ...(learning !== undefined && learning !== null && { learning }),
        people: kept.people.map((person) => ({ id: person.code })),
      };
      const read = readPartnerFile(tree, catalogue.programme, { now, today: context.clock.today() });
      if (!read.ok) {
        const problems = read.problems.map((one) => (one.path[0] === 'partner' ? { ...one, path: ['code'] } : one));
        return refused({ kind: 'invalid', problems });
      }
      if (isOther && !(await changePartnerCode(tx, tenant, code)))
        return refused({ kind: 'conflict', code: 'exists-already' });
      const change = {
        name: name ?? kept.partner.name,
        priority: priority ?? kept.partner.priority,
        learning: (learning === undefined ? kept.partner.learning : learning) as never,
      };
      await changePartner(tx, tenant, change);
      const content = { ...change, ...(isOther && { code }) };
      return done({
        value: {},
        action: 'change-master-data',
        touched: [{ kind: 'partner', id: tenant.partner, content }],
      });
    },
    { asOffice: mayEnrolPartner(context.actor, input.programme) },
  );
