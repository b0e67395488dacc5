import { type PartnerRows, partnerRows } from '../../store/membership/partner-rows.ts';
import { everyPerson, type PersonRow } from '../../store/membership/person-data.ts';
import { everSamePeople, type SamePeopleRow } from '../../store/membership/same-people.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { personCalled, recordsCalled } from '../person-called.ts';
import { mayReadPartner, mayWriteFacts } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type Likeness, likenesses, likenessOf } from './are-like-people.ts';
import { stillOne } from './still-one.ts';

interface Told {
  /** Its code. */
  readonly person: string;
  readonly name: string | null;
  readonly email: string | null;
}

/** A record that is, or was, of the same person. */
export interface AlsoKnownAs extends Told {
  readonly since: string;
  /** For those who may say so; left out where it was erased. */
  readonly reason?: string;
  /** Nothing else hangs on it, so that it can be taken back. */
  readonly isUndoable: boolean;
  /** The day on which it was taken back, where it was. */
  readonly until: string | null;
}

/** Who a person is: the record that stays, the others that are of the same person, and those that may be. */
export interface SamePersonShown {
  /** The code of the record that stays: another one than was asked for, where that was made one with it. */
  readonly person: string;
  readonly alsoKnownAs: readonly AlsoKnownAs[];
  readonly mayBe: readonly (Told & { readonly because: Likeness })[];
}

/** By what a person of a partner is known, and who of the others it may be: suggested, and decided by somebody. */
export async function showSamePerson(
  { store, actor }: Context,
  { person, ...tenant }: AboutPartner & { readonly person: string },
): Promise<Done<SamePersonShown>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, { programme: tenant.programme, partner: tenant.partner }, async (tx) => {
    const kept = await partnerRows(tx, tenant.partner);
    const stays = kept && personCalled(kept, person);
    if (!stays) return refused({ kind: 'not-found', what: 'person' });
    const all = await everSamePeople(tx, tenant.partner);
    const people = await everyPerson(tx, tenant.partner);
    const own = people.get(stays.id);
    if (!own) return refused({ kind: 'not-found', what: 'person' });
    const records = recordsCalled(kept, person);
    return done({
      person: stays.code,
      alsoKnownAs: all
        .filter(({ stays_id }) => records.includes(stays_id))
        .flatMap((row) => alsoKnownAs(row, { kept, people, all }, mayWriteFacts(actor, tenant))),
      mayBe: mayWriteFacts(actor, tenant) ? whoItMayBe(own, [...people.values()]) : [],
    });
  });
}

interface Around {
  readonly kept: PartnerRows;
  readonly people: ReadonlyMap<string, PersonRow>;
  readonly all: readonly SamePeopleRow[];
}

function alsoKnownAs(row: SamePeopleRow, { kept, people, all }: Around, mayKnowWhy: boolean): readonly AlsoKnownAs[] {
  const other = people.get(row.person_id);
  const goes = kept.people.find(({ id }) => id === row.person_id);
  const stays = kept.people.find(({ id }) => id === row.stays_id);
  if (!other || !goes || !stays) return [];
  const isLinkedSince = people.get(stays.id)?.wallet_id !== null && !row.wrote.isLinked;
  return [
    {
      ...{ person: other.code, name: other.name, email: other.email },
      since: row.made_on,
      ...(mayKnowWhy && row.reason !== null && { reason: row.reason }),
      isUndoable: row.taken_back_at === null && stillOne(kept, { stays, goes }, { all, isLinkedSince }) !== undefined,
      until: row.taken_back_on,
    },
  ];
}

function whoItMayBe(own: PersonRow, people: readonly PersonRow[]): SamePersonShown['mayBe'] {
  if (own.erased_at !== null || own.removed_at !== null) return [];
  const found = people
    .filter((one) => one.id !== own.id && one.removed_at === null && one.erased_at === null)
    .flatMap((one) => {
      const because = likenessOf(own, one);
      return because === undefined ? [] : [{ person: one.code, name: one.name, email: one.email, because }];
    });
  return found.sort((a, b) => likenesses.indexOf(a.because) - likenesses.indexOf(b.because));
}
