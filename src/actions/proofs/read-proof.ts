import type { Programme } from '../../domain/catalogue/programme.ts';
import type { AwardProved } from '../../domain/standing/awards-proved.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { programmeWithId } from '../../store/catalogue/programmes.ts';
import { openProofPage, tenantOfProofAddress } from '../../store/proofs/proof-pages.ts';
import { partnerName } from '../../store/sign-in/partner-name.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import { partnerToReckon } from '../partner-to-reckon.ts';
import { readCatalogue } from '../read-catalogue.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done, refused } from '../refusal.ts';

/** All that strangers are told of a partner: nothing of people, of what is at risk, or of anybody else. */
export interface Proof {
  readonly address: string;
  /** The business day that it speaks of. */
  readonly day: Day;
  readonly programme: { readonly code: string; readonly rules: Programme };
  readonly name: string;
  readonly country: string | undefined;
  readonly awards: readonly AwardProved[];
}

const notThere = refused({ kind: 'not-found', what: 'proof' });

/** Whose page is open at an address. Whoever asks need be nobody: the address is the permission. */
export async function tenantAtAddress(
  { store }: Pick<ReckoningContext, 'store'>,
  address: string,
): Promise<Done<Tenant>> {
  const tenant = await tenantOfProofAddress(store.db, address.toLowerCase());
  if (!tenant) return notThere;
  const page = await withTenant(store.db, tenant, (tx) => openProofPage(tx, tenant.partner));
  return page?.address === address.toLowerCase() ? done(tenant) : notThere;
}

/** What a partner holds today, for whoever has the address of its page. */
export async function readProof(context: ReckoningContext, address: string): Promise<Done<Proof>> {
  const tenant = await tenantAtAddress(context, address);
  return tenant.ok ? proofOf(context, tenant.value, address.toLowerCase()) : tenant;
}

/** The same for whoever was authorised otherwise. */
export async function proofOf(
  { store, clock, reckoner }: Pick<ReckoningContext, 'store' | 'clock' | 'reckoner'>,
  tenant: Tenant,
  address: string,
): Promise<Done<Proof>> {
  const [read, programme, name, catalogue] = [
    await partnerToReckon(store, tenant),
    await programmeWithId(store.db, tenant.programme),
    await partnerName(store.db, tenant),
    await readCatalogue({ store }, tenant),
  ];
  if (!read.ok) return read;
  if (!catalogue.ok) return catalogue;
  if (!programme || name === undefined) return notThere;
  const { revision: _, rules: __, ...given } = read.value;
  const day = clock.today();
  const answer = await reckoner.answer({ kind: 'awards-proved', language: 'en', ...given, day, knownAt: endOfTime });
  if (!answer.ok) return answer;
  const country = given.partner.attributes?.['country'];
  return done({
    ...{ address, day, name, country: typeof country === 'string' ? country : undefined },
    programme: { code: programme.code, rules: catalogue.value.programme },
    awards: JSON.parse(answer.value) as readonly AwardProved[],
  });
}
