import { textIn } from '../../domain/catalogue/text.ts';
import { lastDayToAnswer } from '../../domain/membership/reference-state.ts';
import type { Day } from '../../domain/time/day.ts';
import { addReferenceLink } from '../../store/membership/reference-links.ts';
import { markReferenceSent, referenceWithId } from '../../store/membership/references.ts';
import { partnerName } from '../../store/sign-in/partner-name.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import { stateOfReference } from './state-of-reference.ts';

/** One letter of a request, as the queue names it. */
export interface LetterNamed extends Tenant {
  readonly reference: string;
  readonly letter: number;
}

/** What the letter to a customer says. What the partner wrote of the project stands behind its link alone. */
export interface ReferenceLetter {
  readonly to: string;
  readonly name: string;
  readonly language: 'en' | 'de';
  readonly partner: string;
  readonly programme: string;
  readonly company: string;
  readonly until: Day;
  /** The secret of its link. It is in the letter and nowhere else. */
  readonly token: string;
}

type Clockwork = Pick<Context, 'store' | 'clock'>;

/**
 * Makes the secret for a letter of a request. Undefined where there is nothing to send any more: it was answered or
 * withdrawn, its time is over, or a newer letter was asked for. Only the clock asks for it.
 */
export async function referenceLetter(
  { store, clock }: Clockwork,
  { reference, letter, ...tenant }: LetterNamed,
): Promise<ReferenceLetter | undefined> {
  const found = await withTenant(store.db, tenant, async (tx) => {
    const row = await referenceWithId(tx, tenant.partner, reference);
    const catalogue = await catalogueInUse(tx, tenant.programme);
    if (!row || !catalogue || row.letters !== letter) return undefined;
    const isOpen = ['asked', 'awaiting'].includes(stateOfReference(row, undefined, clock.today()));
    return isOpen ? { row, programme: textIn(catalogue.programme.name, row.language) } : undefined;
  });
  const partner = await partnerName(store.db, tenant);
  if (!found || partner === undefined) return undefined;
  const { row, programme } = found;
  if (row.contact_mail === null || row.contact_name === null) return undefined;
  const token = newSecret();
  await addReferenceLink(store.db, {
    ...{ token_hash: hashOfSecret(token), programme_id: tenant.programme, partner_id: tenant.partner },
    ...{ request_id: reference, letter, made_at: clock.now() },
  });
  return {
    ...{ to: row.contact_mail, name: row.contact_name, language: row.language, company: row.company },
    ...{ partner, programme, until: lastDayToAnswer(row.asked_on as Day), token },
  };
}

/** The letter has left: from now on its answer is awaited. */
export const referenceLetterSent = (
  { store, clock }: Clockwork,
  { reference, letter, ...tenant }: LetterNamed,
): Promise<void> =>
  withTenant(store.db, tenant, (tx) =>
    markReferenceSent(tx, tenant.partner, { id: reference, letter, at: clock.now() }),
  );
