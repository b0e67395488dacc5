import type { Language } from '../../domain/catalogue/text.ts';
import type { Day } from '../../domain/time/day.ts';
import { codesOfPartners } from '../../store/membership/partner-codes.ts';
import { userById } from '../../store/sign-in/users.ts';
import { atProgramme, type Tenant, withWallet } from '../../store/tenant.ts';
import { type WalletCredential, type WalletLink, walletCredentials } from '../../store/wallets/wallet.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import { refuse } from '../policies/refuse.ts';
import { ownWallet } from '../policies/wallet.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done } from '../refusal.ts';
import { withCopies } from './copies.ts';
import { impactOfUnlinking } from './foresee-unlink.ts';
import { linkingAhead } from './linking-ahead.ts';
import { memberMeant, type PartnerMeant } from './member-meant.ts';
import { namesOfPartners } from './names-of-partners.ts';

/** What linking one's own wallet to a partner would do. What it does to awards is in its published form, as text. */
export interface LinkForeseen {
  /** What the partner is called: it names the person among its people, who may know that much. */
  readonly name: string;
  /** The links to other partners that it would dissolve, by the codes and names of these. */
  readonly dissolves: readonly {
    readonly id: string;
    readonly partner: string;
    readonly name: string;
    readonly impact: string;
  }[];
  /** The first day on which it can be done; left out where that is today. */
  readonly linkableFrom?: Day;
  /** So many credentials the partner would get a copy of. */
  readonly copies: number;
  readonly impact: string;
}

/** Says before it is done what a link would do; refused as the link itself would be. Nothing changes. */
export async function foreseeLink(
  context: ReckoningContext,
  { language, ...asked }: PartnerMeant & { readonly language: Language },
): Promise<Done<LinkForeseen>> {
  const { actor } = context;
  const person = ownWallet(actor);
  if (person === undefined) return refuse(actor);
  const met = await whatItMeets(context, person, asked);
  if (!met.ok) return met;
  const { name, tenant, member, credentials, dissolves, waitsUntil } = met.value;
  const gained = await partnerAndIf(context.store, tenant, (rows) =>
    withCopies(rows, { member_id: member }, credentials, context.clock.now()),
  );
  if (!gained.ok) return gained;
  const impact = await foreseeChange(context, gained.value, { language, onlyChanged: true });
  if (!impact.ok) return impact;
  const ended: LinkForeseen['dissolves'][number][] = [];
  for (const { link, ...other } of dissolves) {
    const lost = await impactOfUnlinking(context, link, language);
    if (!lost.ok) return lost;
    ended.push({ id: link.id, ...other, impact: lost.value.answer as string });
  }
  return done({
    name,
    dissolves: ended,
    ...(waitsUntil !== undefined && { linkableFrom: waitsUntil }),
    copies: credentials.length,
    impact: impact.value.answer as string,
  });
}

interface Met {
  readonly name: string;
  readonly tenant: Tenant;
  readonly member: string;
  readonly credentials: readonly WalletCredential[];
  readonly dissolves: readonly { readonly link: WalletLink; readonly partner: string; readonly name: string }[];
  readonly waitsUntil?: Day;
}

/** What the wallet holds and what its link meets, read in one moment. */
async function whatItMeets(
  { store, clock }: ReckoningContext,
  person: string,
  asked: PartnerMeant,
): Promise<Done<Met>> {
  // Before the transaction: its role does not read who signs in.
  const user = await userById(store.db, person);
  return withWallet(store.db, person, async (tx): Promise<Done<Met>> => {
    const reading = { tx, person };
    const found = await memberMeant(reading, asked, user);
    if (!found.ok) return found;
    const { tenant } = found.value;
    const { dissolves, waitsUntil } = await linkingAhead(reading, tenant, clock.today());
    const own = { programme_id: tenant.programme, partner_id: tenant.partner };
    const names = await namesOfPartners(tx, [own, ...dissolves]);
    await atProgramme(tx, tenant.programme);
    const ids = dissolves.map(({ partner_id }) => partner_id);
    const codes = await codesOfPartners(tx, tenant.programme, ids);
    return done({
      ...found.value,
      name: names.get(tenant.partner) as string,
      credentials: await walletCredentials(tx, person, tenant.programme),
      dissolves: dissolves.map((link) => ({
        link,
        partner: codes.get(link.partner_id) as string,
        name: names.get(link.partner_id) as string,
      })),
      ...(waitsUntil !== undefined && { waitsUntil }),
    });
  });
}
