import type { LapseReason } from '../../domain/standing/lapse-reasons.ts';
import {
  type DemotionCursor,
  type DemotionFilter,
  type DemotionOrder,
  type DemotionState,
  demotionKey,
  demotionsMatching,
  type ListedDemotion,
} from '../../store/standing/demotions.ts';
import { withOffice, withTenant } from '../../store/tenant.ts';
import { type AccountManager, accountManagersNamed } from '../account-managers/account-managers-named.ts';
import type { Context } from '../context.ts';
import { sizeOf } from '../page.ts';
import { mayReadDemotions } from '../policies/demotion.ts';
import { mayReadNetwork } from '../policies/network.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';

interface Paged extends DemotionOrder {
  readonly after?: DemotionCursor | undefined;
  readonly limit?: number | undefined;
}

export interface DemotionsOfPartner extends Paged, Pick<DemotionFilter, 'state'> {
  readonly programme: string;
  readonly partner: string;
}

export interface DemotionsOfProgramme extends Paged, Omit<DemotionFilter, 'partner'> {
  readonly programme: string;
}

/** A demotion as it is read. */
export interface DemotionRead {
  readonly id: string;
  /** The code and the name of the partner. */
  readonly partner: string;
  readonly name: string;
  /** Who looks after the partner on the business day. */
  readonly accountManager: AccountManager | null;
  readonly competency: string;
  readonly level: string;
  readonly since: string;
  readonly reasons: readonly LapseReason[];
  readonly noticedAt: string;
  /** The business day of it. */
  readonly noticedOn: string;
  readonly state: DemotionState;
  readonly decided?: {
    readonly decision: 'demote' | 'keep';
    readonly at: string;
    readonly by: { readonly kind: 'user' | 'key' | 'system'; readonly id: string | null };
    /** Null where nobody gave one, as the programme has settled it. */
    readonly reason: string | null;
    readonly until?: string;
  };
  readonly withdrawnAt?: string;
}

export interface DemotionsListed {
  readonly items: readonly DemotionRead[];
  readonly next: DemotionCursor | null;
}

/** What is pending for a partner, was decided or has mended itself: what lapsed first comes first, where it is not said. */
export async function listPartnerDemotions(
  { store, actor, clock }: Context,
  { programme, partner, state, ...page }: DemotionsOfPartner,
): Promise<Done<DemotionsListed>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadDemotions(actor, tenant)) return refuse(actor);
  const day = clock.today();
  const found = await withTenant(store.db, tenant, (tx) =>
    paged(page, (limits) => demotionsMatching(tx, programme, { partner, state }, { ...limits, day })),
  );
  return done(await demotionsRead(store, found));
}

/** The same of all partners of a programme, for its office. */
export async function listDemotions(
  { store, actor, clock }: Context,
  { programme, after, limit, sort, isDescending, ...filter }: DemotionsOfProgramme,
): Promise<Done<DemotionsListed>> {
  if (!mayReadNetwork(actor, programme)) return refuse(actor);
  const day = clock.today();
  const found = await withOffice(store.db, programme, (tx) =>
    paged({ after, limit, sort, isDescending }, (limits) =>
      demotionsMatching(tx, programme, filter, { ...limits, day }),
    ),
  );
  return done(await demotionsRead(store, found));
}

async function paged(
  { after, limit, ...order }: Paged,
  find: (
    limits: DemotionOrder & { readonly after: DemotionCursor | undefined; readonly limit: number },
  ) => Promise<readonly ListedDemotion[]>,
): Promise<DemotionsFound> {
  const size = sizeOf(limit);
  const found = await find({ ...order, after, limit: size + 1 });
  const items = found.slice(0, size);
  const last = items.at(-1);
  return {
    items,
    next: found.length > size && last ? { key: demotionKey(last, order.sort), since: last.since, id: last.id } : null,
  };
}

interface DemotionsFound {
  readonly items: readonly ListedDemotion[];
  readonly next: DemotionCursor | null;
}

async function demotionsRead(store: Context['store'], { items, next }: DemotionsFound): Promise<DemotionsListed> {
  const users = items.map(({ accountManager }) => accountManager);
  const named = await accountManagersNamed(store, users);
  return { items: items.map((row) => demotionRead(row, named(row.accountManager))), next };
}

function demotionRead(row: ListedDemotion, accountManager: AccountManager | null): DemotionRead {
  const { id, code, name, competency, level, since, reasons, state, closed_at: at } = row;
  const { decision, decided_by_kind: kind, decided_by, reason_text, kept_until } = row;
  const isDecided = decision !== null && kind !== null && at !== null;
  return {
    ...{ id, partner: code, name, competency, level, since, reasons, state, accountManager },
    ...{ noticedAt: row.noticed_at, noticedOn: row.noticed_on },
    ...(isDecided && {
      decided: {
        ...{ decision, at, by: { kind, id: decided_by }, reason: reason_text },
        ...(kept_until !== null && { until: kept_until }),
      },
    }),
    ...(state === 'withdrawn' && at !== null && { withdrawnAt: at }),
  };
}
