import { isKnownAt } from '../../domain/membership/facts.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import type { FactTable } from './fact-columns.ts';
import { always } from './known-always.ts';
import type { PartnerRows } from './partner-rows.ts';
import {
  affiliationForm,
  awardForm,
  type Content,
  credentialForm,
  evidenceForm,
  exceptionForm,
  grantForm,
  invoicingForm,
  locationForm,
  measurementForm,
  membershipForm,
  renewalForm,
  type StatementForm,
} from './statement-forms.ts';

type File = WrittenPartnerFileWithLearning;

interface KnownRow {
  readonly id: string;
  readonly known_from: string;
  readonly known_to: string;
}

const known = ({ known_from, known_to }: KnownRow) => ({
  knownFrom: known_from as Instant,
  knownTo: known_to as Instant,
});

/**
 * A partner as its file says it, with everything that was ever stated and from when to when it was known. What a file
 * states without such moments (attributes, records, the membership, claims) is as it was known at `at`.
 */
export function writtenFromRows(
  rows: PartnerRows,
  programme: string,
  at: Instant = endOfTime,
): WrittenPartnerFileWithLearning {
  const { code, name, priority, learning } = rows.partner;
  const knownThen = <One extends KnownRow>(list: readonly One[]) => list.filter((one) => isKnownAt(known(one), at));
  const claims = [...knownThen(rows.claims)].sort((a, b) => a.position - b.position);
  const membership = knownThen(rows.memberships).at(-1);
  return {
    partner: code,
    ...(name !== code && { name }),
    programme,
    ...listIf(
      'attributes',
      Object.fromEntries(knownThen(rows.partner_attributes).map((one) => [one.attribute, one.value])),
    ),
    ...(membership && { membership: membershipForm.writtenOf(membership) }),
    ...listIf(
      'locations',
      rows.locations.map((row) => statement(locationForm, row)),
    ),
    ...listIf(
      'invoicing',
      rows.invoicing_details.map((row) => statement(invoicingForm, row)),
    ),
    ...listIf('people', peopleFrom(rows, at)),
    ...listIf('metrics', metricsFrom(rows)),
    ...listIf('records', recordsFrom(knownThen(rows.record_rows))),
    ...listIf(
      'evidence',
      rows.evidence.map((row) => statement(evidenceForm, row)),
    ),
    ...listIf('statuses', awardsFrom(rows)),
    ...listIf(
      'grants',
      rows.grants.map((row) => statement(grantForm, row)),
    ),
    ...listIf(
      'exceptions',
      rows.exceptions.map((row) => statement(exceptionForm, row)),
    ),
    ...listIf(
      'claims',
      claims.map(({ competency, level }) => `${competency}/${level}`),
    ),
    ...(priority !== 'standard' && { priority }),
    ...(learning !== null && { learning: learning as NonNullable<File['learning']> }),
  };
}

/** A statement as it is written, with the moments in which it was known where these are not all. */
const statement = <Table extends FactTable, Written>(
  { writtenOf }: StatementForm<Table, Written>,
  row: Content<Table> & KnownRow,
): Written =>
  ({
    ...writtenOf(row),
    ...(row.known_from !== always && { knownFrom: row.known_from }),
    ...(row.known_to !== endOfTime && { knownTo: row.known_to }),
  }) as Written;

const listIf = <Key extends string, List extends object>(key: Key, list: List) =>
  (Object.keys(list).length === 0 ? {} : { [key]: list }) as { [K in Key]?: List };

/** Is the person one of the partner's people at a moment, whatever is stated of it? */
export const isListedAt = ({ created_at, removed_at }: PartnerRows['people'][number], at: Instant): boolean =>
  created_at <= at && (removed_at === null || at < removed_at);

function peopleFrom({ people, affiliations, credentials }: PartnerRows, at: Instant): NonNullable<File['people']> {
  const affiliationsOf = Map.groupBy(affiliations, (row) => row.person_id);
  const credentialsOf = Map.groupBy(credentials, (row) => row.person_id);
  const told = people.filter(
    (person) => affiliationsOf.has(person.id) || credentialsOf.has(person.id) || isListedAt(person, at),
  );
  return told.map(({ id, code, name }) => ({
    id: code,
    ...(name !== null && { name }),
    affiliation: (affiliationsOf.get(id) ?? []).map((row) => statement(affiliationForm, row)),
    ...listIf(
      'credentials',
      (credentialsOf.get(id) ?? []).map((row) => statement(credentialForm, row)),
    ),
  }));
}

const metricsFrom = ({ measurements }: PartnerRows): NonNullable<File['metrics']> =>
  Object.fromEntries(
    [...Map.groupBy(measurements, (row) => row.metric)].map(([metric, figures]) => [
      metric,
      figures.map((row) => {
        const { metric: _, ...figure } = statement(measurementForm, row);
        return figure;
      }),
    ]),
  );

/** Records of which it is stated that there are none have one row with an empty list in the place of fields. */
const recordsFrom = (rows: PartnerRows['record_rows']): NonNullable<File['records']> =>
  Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.records)].map(([records, list]) => [
      records,
      list.flatMap(({ fields }) => (Array.isArray(fields) ? [] : [{ ...fields }])),
    ]),
  );

function awardsFrom({ awards, award_renewals }: PartnerRows): NonNullable<File['statuses']> {
  const renewalsOf = Map.groupBy(award_renewals, (row) => row.award_id);
  return awards.map((row) => ({
    ...statement(awardForm, row),
    ...listIf(
      'renewals',
      (renewalsOf.get(row.id) ?? []).map((one) => statement(renewalForm, one)),
    ),
  }));
}
