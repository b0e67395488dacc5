import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { AddedRow } from '../../store/membership/partner-difference.ts';
import type { KeptPerson, PartnerRows, Row } from '../../store/membership/partner-rows.ts';
import { newIds } from '../../store/new-id.ts';
import { joinedAffiliations } from './joined-affiliations.ts';
import { type CredentialJoined, type Doubt, joinedCredentials } from './joined-credentials.ts';

/** Two of a partner's people of whom it is said that they are one. */
export interface TwoPeople {
  readonly stays: KeptPerson;
  readonly goes: KeptPerson;
}

interface Statements {
  /** What is stated about the one that stays. */
  readonly added: readonly AddedRow[];
  /** What of both is not stated any more; the history keeps it. */
  readonly ended: readonly Ended[];
}

interface Ended {
  readonly id: string;
  readonly person: string;
}

/** What is written so that two records are one person. */
export interface OnePerson {
  readonly affiliations: Statements;
  readonly credentials: Statements;
  /** What becomes of each credential of the one that goes. */
  readonly joined: readonly CredentialJoined[];
  /** By the statement about the one that goes: the one about the one that stays which took its place. */
  readonly goesOnAs: ReadonlyMap<string, string>;
}

/**
 * Two records as one person. Everything that is stated of the one that goes is ended, so that it counts no more; what the other
 * does not say already is stated about the one that stays, and names the statement that it comes from.
 */
export function onePerson(
  rows: Pick<PartnerRows, 'affiliations' | 'credentials'>,
  { stays, goes }: TwoPeople,
  disputes: Doubt['disputes'],
  now: Instant,
): OnePerson {
  const joining = { stays: stays.id, goes: goes.id, now };
  const affiliations = affiliationsOfOne(rows.affiliations, joining);
  const { goesOnAs, joined, ...credentials } = credentialsOfOne(rows.credentials, joining, disputes);
  return { affiliations, credentials, joined, goesOnAs };
}

interface Joining {
  readonly stays: string;
  readonly goes: string;
  readonly now: Instant;
}

function affiliationsOfOne(all: PartnerRows['affiliations'], { stays, goes, now }: Joining): Statements {
  const [kept, gone] = [openOf(all, stays), openOf(all, goes)];
  const joined = joinedAffiliations(kept, gone);
  const ids = newIds(Date.parse(now), joined.length);
  return {
    added: joined.map(({ content, from }, index) => ({
      ...{ id: ids[index], person_id: stays, ...content, known_from: now, known_to: endOfTime, corrects: from.id },
    })),
    ended: [...gone, ...joined.flatMap(({ ends }) => ends)].map(endedOf),
  };
}

function credentialsOfOne(all: PartnerRows['credentials'], { stays, goes, now }: Joining, disputes: Doubt['disputes']) {
  const [kept, gone] = [openOf(all, stays), openOf(all, goes)];
  const joined = joinedCredentials(kept, gone, { disputes, everStated: all });
  const restated = joined.filter(({ kind }) => kind !== 'duplicate');
  const ids = newIds(Date.parse(now), restated.length);
  return {
    joined,
    added: restated.map(({ row }, index) => ({
      ...{ ...row, id: ids[index], person_id: stays, known_from: now, known_to: endOfTime, corrects: row.id },
    })),
    ended: [...gone, ...joined.flatMap((one) => (one.kind === 'takes-place' ? [one.of] : []))].map(endedOf),
    goesOnAs: new Map(restated.map(({ row }, index) => [row.id, ids[index] as string])),
  };
}

const openOf = <One extends Row<'affiliations'> | Row<'credentials'>>(rows: readonly One[], person: string) =>
  rows.filter((row) => row.person_id === person && row.known_to === endOfTime);

const endedOf = ({ id, person_id }: { readonly id: string; readonly person_id: string }): Ended => ({
  id,
  person: person_id,
});
