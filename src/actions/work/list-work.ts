import { proofAskedOf } from '../../domain/catalogue/proof-asked.ts';
import { type WorkCursor, type WorkRow, type WorkWanted, workWaiting } from '../../store/standing/work.ts';
import { withOffice } from '../../store/tenant.ts';
import { type AccountManager, accountManagersNamed } from '../account-managers/account-managers-named.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { sizeOf } from '../page.ts';
import { mayReadNetwork } from '../policies/network.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done } from '../refusal.ts';

interface Asked extends Pick<WorkWanted, 'kind' | 'accountManager' | 'after'> {
  readonly programme: string;
  readonly sort?: WorkWanted['sort'] | undefined;
  readonly isDescending?: boolean | undefined;
  readonly limit?: number | undefined;
}

export interface WorkRead extends Omit<WorkRow, 'accountManager'> {
  readonly accountManager: AccountManager | null;
}

export interface WorkListed {
  readonly items: readonly WorkRead[];
  readonly next: WorkCursor | null;
}

/** What waits for somebody of the office, wherever it is decided: the oldest first, and of one day the dearest. */
export async function listWork(
  { store, actor, clock }: Context,
  { programme, limit, sort = 'due', isDescending = false, ...wanted }: Asked,
): Promise<Done<WorkListed>> {
  if (!mayReadNetwork(actor, programme)) return refuse(actor);
  const size = sizeOf(limit);
  const asked = { ...wanted, sort, isDescending, day: clock.today(), limit: size + 1 };
  const found = await withOffice(store.db, programme, async (tx) => {
    const rules = await catalogueInUse(tx, programme);
    const proof = rules ? proofAskedOf(rules.programme) : new Map();
    return workWaiting(tx, programme, { ...asked, proof, evidence: rules?.programme.verification ?? 'claimed' });
  });
  const rows = found.slice(0, size);
  const named = await accountManagersNamed(
    store,
    rows.map((row) => row.accountManager),
  );
  const last = rows.at(-1);
  return done({
    items: rows.map((row) => ({ ...row, accountManager: named(row.accountManager) })),
    next: found.length > size && last ? last : null,
  });
}
