import type { Language } from '../../domain/catalogue/text.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { disputesOf } from '../../store/membership/disputes.ts';
import { type PartnerRows, partnerRows } from '../../store/membership/partner-rows.ts';
import type { PersonRow } from '../../store/membership/person-data.ts';
import {
  affiliationForm,
  credentialForm,
  type StatedCredential,
  type WrittenAffiliation,
} from '../../store/membership/statement-forms.ts';
import { withTenant } from '../../store/tenant.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { Told } from '../told.ts';
import { type OnePerson, onePerson } from './one-person.ts';
import { rowsIfOne } from './rows-if-one.ts';
import { type PeopleMeant, type TwoPeopleMeant, twoPeopleMeant } from './two-people.ts';

/** A record as it is told before it becomes one with another. */
export interface RecordCompared {
  /** Its code. */
  readonly person: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly isLinked: boolean;
  readonly affiliations: readonly WrittenAffiliation[];
  readonly credentials: readonly CredentialCompared[];
}

export interface CredentialCompared {
  readonly credential: StatedCredential;
  /** Whether it goes on, or the other record has the same one, which does. */
  readonly goesOn: boolean;
}

export interface PeopleCompared {
  readonly stays: RecordCompared;
  readonly goes: RecordCompared;
  /** As the one person will be told. */
  readonly one: Pick<RecordCompared, 'name' | 'email' | 'affiliations'>;
}

export interface OnePersonForeseen extends Told {
  readonly compared: PeopleCompared;
}

/** Two of a partner's people side by side, and what it would do to the awards if they were one. Nothing changes. */
export async function foreseeOnePerson(
  context: ReckoningContext,
  { programme, partner, person, sameAs, language }: AboutPartner & PeopleMeant & { readonly language: Language },
): Promise<Done<OnePersonForeseen>> {
  const { store, actor, clock } = context;
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const now = clock.now();
  const found = await withTenant(store.db, tenant, async (tx) => {
    const kept = await partnerRows(tx, partner);
    if (!kept) return refused({ kind: 'not-found', what: 'partner' });
    const two = await twoPeopleMeant(tx, kept, { person, sameAs });
    if (!two.ok) return two;
    const disputes = [
      ...(await disputesOf(tx, partner, two.value.stays.id)),
      ...(await disputesOf(tx, partner, two.value.goes.id)),
    ];
    return done({ two: two.value, disputes });
  });
  if (!found.ok) return found;
  const { two, disputes } = found.value;
  let compared: PeopleCompared | undefined;
  const read = await partnerAndIf(store, tenant, (rows) => {
    const one = onePerson(rows, two, disputes, now);
    const after = rowsIfOne(rows, two, one, now);
    compared = comparedPeople({ rows, after }, two, one);
    return after;
  });
  if (!read.ok) return read;
  const told = await foreseeChange(context, read.value, { language, onlyChanged: false });
  return told.ok ? done({ ...told.value, compared: compared as PeopleCompared }) : told;
}

function comparedPeople(
  { rows, after }: { readonly rows: PartnerRows; readonly after: PartnerRows },
  { stays, goes, rows: people }: TwoPeopleMeant,
  { joined }: OnePerson,
): PeopleCompared {
  const duplicates = new Set(joined.flatMap((one) => (one.kind === 'duplicate' ? [one.row.id] : [])));
  const replaced = new Set(joined.flatMap((one) => (one.kind === 'takes-place' ? [one.of.id] : [])));
  const record = (row: PersonRow): RecordCompared => ({
    ...{ person: row.code, name: row.name, email: row.email, isLinked: row.wallet_id !== null },
    affiliations: affiliationsIn(rows.affiliations, row.id),
    credentials: rows.credentials
      .filter((one) => one.person_id === row.id && one.known_to === endOfTime)
      .map((one) => ({
        credential: credentialForm.writtenOf(one),
        goesOn: !duplicates.has(one.id) && !replaced.has(one.id),
      })),
  });
  const [own, other] = [people.get(stays.id) as PersonRow, people.get(goes.id) as PersonRow];
  return {
    stays: record(own),
    goes: record(other),
    one: {
      name: own.name ?? other.name,
      email: own.email ?? other.email,
      affiliations: affiliationsIn(after.affiliations, stays.id),
    },
  };
}

const affiliationsIn = (rows: PartnerRows['affiliations'], person: string): readonly WrittenAffiliation[] =>
  rows
    .filter((row) => row.person_id === person && row.known_to === endOfTime)
    .map((row) => affiliationForm.writtenOf(row));
