import { type BenefitUseRow, benefitUsesOf } from '../../store/membership/benefit-uses.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type Page, pageOf, sizeOf } from '../page.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export interface BenefitUsesToList extends AboutPartner {
  readonly benefit?: string | undefined;
  /** The id of the last use of the page before. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface BenefitUseListed {
  readonly id: string;
  readonly benefit: string;
  readonly amount: number;
  readonly on: string;
  readonly purpose: string | null;
  readonly recordedBy: { readonly kind: 'user' | 'key'; readonly id: string };
  readonly recordedAt: string;
  readonly corrects: string | null;
  readonly withdrawnAt: string | null;
}

/** What was recorded of the use of benefits, the newest first; what was withdrawn stays in it. */
export async function listBenefitUses(
  { store, actor }: Context,
  { benefit, after, limit, ...tenant }: BenefitUsesToList,
): Promise<Done<Page<BenefitUseListed>>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const size = sizeOf(limit);
  const asked = { benefit, after, limit: size + 1 };
  const rows = await withTenant(store.db, tenant, (tx) => benefitUsesOf(tx, tenant.partner, asked));
  return done(pageOf(rows.map(listedFrom), size, ({ id }) => id));
}

const listedFrom = (row: BenefitUseRow): BenefitUseListed => ({
  ...{ id: row.id, benefit: row.benefit, amount: row.amount, on: row.used_on, purpose: row.purpose },
  ...{ recordedBy: { kind: row.recorded_by_kind, id: row.recorded_by }, recordedAt: row.recorded_at },
  ...{ corrects: row.corrects, withdrawnAt: row.withdrawn_at },
});
