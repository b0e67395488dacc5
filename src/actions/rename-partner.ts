import { changePartnerCode } from '../store/membership/partner-codes.ts';
import { changePartner } from '../store/membership/write-partner.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayEnrolPartner, mayWriteFacts } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

/** What is left out stays as it is. */
export interface PartnerToRename extends AboutOnePartner {
  /** Only the office gives a partner another code. */
  readonly code?: string | undefined;
  readonly name?: string | undefined;
}

/** Says what a partner is called from now on, and by which code it is found: documents that are made keep what they say. */
export const renamePartner = (
  context: Context,
  input: PartnerToRename,
): Promise<Done<{ readonly revision: number; readonly code: string }>> =>
  writeAboutPartner(
    context,
    input,
    async ({ tx, tenant, kept, now }) => {
      const { partner } = kept;
      const { code = partner.code, name = partner.name } = input;
      const isOther = code !== partner.code;
      if (!mayWriteFacts(context.actor, tenant) || (isOther && !mayEnrolPartner(context.actor, tenant.programme)))
        return refused({ kind: 'not-allowed' });
      const catalogue = await catalogueInUse(tx, tenant.programme);
      if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
      const today = context.clock.today();
      const read = readPartnerFile({ partner: code, name }, catalogue.programme, { now, today });
      if (!read.ok) {
        const problems = read.problems.map((one) => (one.path[0] === 'partner' ? { ...one, path: ['code'] } : one));
        return refused({ kind: 'invalid', problems });
      }
      if (isOther && !(await changePartnerCode(tx, tenant, code)))
        return refused({ kind: 'conflict', code: 'exists-already' });
      const isRenamed = name !== partner.name;
      if (isRenamed)
        await changePartner(tx, tenant, { name, priority: partner.priority, learning: partner.learning as never });
      const content = { ...(isRenamed && { name }), ...(isOther && { code }) };
      return done({
        value: { code },
        action: 'rename-partner',
        touched: isRenamed || isOther ? [{ kind: 'partner', id: tenant.partner, content }] : [],
      });
    },
    { asOffice: mayEnrolPartner(context.actor, input.programme) },
  );
