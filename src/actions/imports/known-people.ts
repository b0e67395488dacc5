import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows, Row } from '../../store/membership/partner-rows.ts';
import { whoStays } from '../../store/membership/same-people.ts';
import { sameIn } from '../person-called.ts';
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
  /** The other records that were made one with it: their codes, names and addresses go on meaning this person. */
  readonly alsoKnownAs: readonly PersonData[];
  /** What was stated of it and of them until they were made one: whoever says that again says nothing new. */
  readonly saidBefore: {
    readonly affiliations: readonly Row<'affiliations'>[];
    readonly credentials: readonly Row<'credentials'>[];
  };
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
  const same = sameIn(kept.people);
  const recordsBy = Map.groupBy(kept.people, ({ id }) => whoStays(same, id));
  const all = kept.people
    .filter(({ same_as }) => same_as === null)
    .map(({ id, code, name, removed_at, erased_at }): KnownPerson => {
      const records = recordsBy.get(id) ?? [];
      return {
        ...{ id, code, name, email: emails.get(id) ?? null },
        isRemoved: removed_at !== null,
        isErased: erased_at !== null,
        affiliations: affiliations.get(id) ?? [],
        credentials: credentials.get(id) ?? [],
        alsoKnownAs: records
          .filter((one) => one.id !== id)
          .map((one) => ({ code: one.code, name: one.name, email: emails.get(one.id) ?? null })),
        saidBefore: saidBefore(kept, records),
      };
    });
  const byCode = new Map(
    all.flatMap((person) => [person, ...person.alsoKnownAs].map(({ code }) => [code, person] as const)),
  );
  const byAddress = Map.groupBy(
    all.flatMap((person) => (person.isErased ? [] : addressesOf(person).map((address) => ({ address, person })))),
    ({ address }) => address,
  );
  return {
    all,
    byCode: (code) => byCode.get(code),
    byAddress: (email) => {
      const found = (byAddress.get(email.toLowerCase()) ?? []).map(({ person }) => person);
      const [here, gone] = [found.filter((one) => !one.isRemoved), found.filter((one) => one.isRemoved)];
      const [only, ...others] = here.length > 0 ? here : gone;
      return others.length === 0 ? only : undefined;
    },
  };
}

/** Each once, in small letters. */
const addressesOf = ({ email, alsoKnownAs }: KnownPerson): readonly string[] => [
  ...new Set([email, ...alsoKnownAs.map((one) => one.email)].flatMap((one) => one?.toLowerCase() ?? [])),
];

/** The statements that were ended as records were made one. */
function saidBefore(
  { affiliations, credentials }: PartnerRows,
  records: PartnerRows['people'],
): KnownPerson['saidBefore'] {
  if (records.length < 2) return { affiliations: [], credentials: [] };
  const moments = new Set(records.map(({ same_since }) => same_since));
  const ids = new Set(records.map(({ id }) => id));
  const isSaid = (row: { readonly person_id: string; readonly known_to: string }) =>
    ids.has(row.person_id) && moments.has(row.known_to);
  return { affiliations: affiliations.filter(isSaid), credentials: credentials.filter(isSaid) };
}
