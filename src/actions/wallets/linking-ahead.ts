import { waitsUntil } from '../../domain/membership/cool-down.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayOfInstant, type Instant } from '../../domain/time/instant.ts';
import { linkingOf } from '../../store/catalogue/programme-settings.ts';
import { atPartner, type Tenant } from '../../store/tenant.ts';
import { isLinked } from '../../store/wallets/members.ts';
import { endedLinks, openLinks, type WalletLink } from '../../store/wallets/wallet.ts';
import type { WalletWriting } from './change-wallet.ts';

/** What stands between a wallet and a partner that it is to be linked to, by the policy of the programme. */
export interface LinkingAhead {
  /** The links to other partners that would have to end, where one partner at a time is allowed. */
  readonly dissolves: readonly WalletLink[];
  /** Links to other partners that hold no more, as the partner has erased the person. */
  readonly gone: readonly WalletLink[];
  /** The first day on which it may be linked; left out where that is today. */
  readonly waitsUntil?: Day;
}

/** Reads and changes nothing. The transaction is at the partner afterwards. */
export async function linkingAhead({ tx, person }: WalletWriting, tenant: Tenant, today: Day): Promise<LinkingAhead> {
  const { programme, partner } = tenant;
  const { linking, coolDownDays } = await linkingOf(tx, programme);
  const [dissolves, gone]: [WalletLink[], WalletLink[]] = [[], []];
  if (linking === 'one-partner')
    for (const one of await openLinks(tx, person, programme)) {
      await atPartner(tx, { programme, partner: one.partner_id });
      ((await isLinked(tx, one.partner_id, one.member_id, person)) ? dissolves : gone).push(one);
    }
  await atPartner(tx, tenant);
  const ended = (await endedLinks(tx, person, programme)).map(({ partner_id, ended_at, ended_on }) => ({
    partner: partner_id,
    on: (ended_on ?? dayOfInstant(ended_at as Instant)) as Day,
  }));
  const until = waitsUntil(ended, { to: partner, today, coolDownDays, dissolves: dissolves.length > 0 });
  return { dissolves, gone, ...(until !== undefined && { waitsUntil: until }) };
}
