import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows, Row } from '../../store/membership/partner-rows.ts';
import type { PersonData } from './people-change.ts';

/** One of the partner's people, with what is stated of it now. */
export interface KnownPerson extends PersonData {
  readonly id: string;
  /** The partner does not name it among its people any more. */
  readonly isRemoved: boolean;
  /** Who it is was taken out on request. */
  readonly isErased: boolean;
  readonly affiliations: readonly Row<'affiliations'>[];
  readonly credentials: readonly Row<'credentials'>[];
}

/** The partner's people by the ways in which a sheet may name them. */
export interface KnownPeople {
  readonly all: readonly KnownPerson[];
  byCode(code: string): KnownPerson | undefined;
  /** Whoever is there goes before whom the partner does not name any more. Undefined where nobody has it, or several have. */
  byAddress(email: string): KnownPerson | undefined;
}

/** @param emails the mail address of each person that has one, by id */
export function knownPeople(kept: PartnerRows, emails: ReadonlyMap<string, string>): KnownPeople {
  const now = <One extends { readonly known_to: string; readonly person_id: string }>(rows: readonly One[]) =>
    Map.groupBy(
      rows.filter((row) => row.known_to === endOfTime),
      (row) => row.person_id,
    );
  const [affiliations, credentials] = [now(kept.affiliations), now(kept.credentials)];
  const all = kept.people.map(
    ({ id, code, name, removed_at, erased_at }): KnownPerson => ({
      ...{ id, code, name, email: emails.get(id) ?? null },
      isRemoved: removed_at !== null,
      isErased: erased_at !== null,
      affiliations: affiliations.get(id) ?? [],
      credentials: credentials.get(id) ?? [],
    }),
  );
  const byCode = new Map(all.map((person) => [person.code, person]));
  const byAddress = Map.groupBy(
    all.filter((person) => person.email !== null && !person.isErased),
    (person) => (person.email as string).toLowerCase(),
  );
  return {
    all,
    byCode: (code) => byCode.get(code),
    byAddress: (email) => {
      const found = byAddress.get(email.toLowerCase()) ?? [];
      const [here, gone] = [found.filter((one) => !one.isRemoved), found.filter((one) => one.isRemoved)];
      const [only, ...others] = here.length > 0 ? here : gone;
      return others.length === 0 ? only : undefined;
    },
  };
}
