import type { Affiliation, Credential } from '../domain/membership/facts.ts';
import { factsAsStated } from '../domain/membership/facts-as-stated.ts';
import { type Day, lastDay } from '../domain/time/day.ts';
import { type ListedPersonRow, peopleMatching } from '../store/membership/list-people.ts';
import { affiliationForm, credentialForm } from '../store/membership/statement-forms.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { catalogueInUse, type LoadedCatalogue } from './loaded-catalogue.ts';
import { type Page, pageOf, sizeOf } from './page.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';

export interface PeopleToList {
  readonly programme: string;
  readonly partner: string;
  /** In the code or the name, in any case. */
  readonly text?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface ListedPerson {
  readonly person: string;
  readonly code: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Is its own wallet linked? */
  readonly isLinked: boolean;
  /** Who it was has been taken out on request. */
  readonly isErased: boolean;
  /** As what it belongs to the partner on the business day; none where it does not. */
  readonly affiliations: readonly string[];
  /** How many credentials it holds on the business day. */
  readonly credentials: number;
  /** The last day of that one of them that ends next. */
  readonly nextExpiry: Day | null;
}

/** The people of a partner by their codes, on the business day; those without a word about them too. */
export async function listPeople(
  { store, actor, clock }: Context,
  { programme, partner, text, after, limit }: PeopleToList,
): Promise<Done<Page<ListedPerson>>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const size = sizeOf(limit);
  const [catalogue, found] = await withTenant(store.db, tenant, async (tx) => [
    await catalogueInUse(tx, programme),
    await peopleMatching(tx, partner, { text, after, limit: size + 1 }),
  ]);
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const { items, next } = pageOf(found, size, ({ code }) => code);
  return done({ items: items.map((row) => listed(row, catalogue, clock.today())), next });
}

function listed(row: ListedPersonRow, { programme }: LoadedCatalogue, today: Day): ListedPerson {
  const { person, code, name, email, isLinked, isErased } = row;
  const written = {
    id: code,
    affiliation: row.affiliations.map(affiliationForm.writtenOf),
    credentials: row.credentials.map(credentialForm.writtenOf),
  };
  const [facts] = factsAsStated('', { people: [written] }, programme).people;
  const held = (facts?.credentials ?? []).filter((one: Credential) => one.earned <= today && today <= one.validThrough);
  const ends = held.map((one) => one.validThrough).filter((day) => day !== lastDay);
  return {
    person,
    code,
    name,
    email,
    isLinked,
    isErased,
    affiliations: (facts?.affiliations ?? [])
      .filter((one: Affiliation) => one.from <= today && today <= one.to)
      .map(({ type }) => type),
    credentials: held.length,
    nextExpiry: ends.sort()[0] ?? null,
  };
}
