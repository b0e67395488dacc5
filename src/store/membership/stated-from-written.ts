import { personIds } from '../../domain/membership/facts-as-stated.ts';
import { type Instant, readInstant } from '../../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import type { Priority } from '../database.ts';
import type { FactTable } from './fact-columns.ts';
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
type WrittenPerson = NonNullable<File['people']>[number];

/** One statement as it would stand in its table. */
export interface Stated<Table extends FactTable = FactTable> {
  readonly content: Content<Table>;
  /** Without it, since it is kept here. */
  readonly knownFrom?: Instant;
  /** Without it, still. */
  readonly knownTo?: Instant;
}

export interface StatedPerson {
  readonly code: string;
  readonly name: string | null;
  readonly affiliations: readonly Stated<'affiliations'>[];
  readonly credentials: readonly Stated<'credentials'>[];
}

export interface StatedAward extends Stated<'awards'> {
  readonly renewals: readonly Stated<'award_renewals'>[];
}

/** The tables whose statements are about the partner as a whole. */
export type OwnTable = Exclude<
  FactTable,
  'locations' | 'invoicing_details' | 'affiliations' | 'credentials' | 'awards' | 'award_renewals'
>;

/** A partner file in the form of the tables, its short forms written out. */
export interface StatedPartner {
  readonly code: string;
  readonly name: string;
  readonly priority: Priority;
  readonly learning: File['learning'] | null;
  readonly people: readonly StatedPerson[];
  readonly awards: readonly StatedAward[];
  readonly own: { readonly [Table in OwnTable]: readonly Stated<Table>[] };
  /** Undefined where the file does not speak of them. */
  readonly locations: readonly Stated<'locations'>[] | undefined;
  /** Undefined where the file does not speak of it. */
  readonly invoicing: readonly Stated<'invoicing_details'>[] | undefined;
}

export const statedFromWritten = (file: File): StatedPartner => ({
  code: file.partner,
  name: file.name ?? file.partner,
  priority: file.priority ?? 'standard',
  learning: file.learning ?? null,
  locations: file.locations?.map((one) => stated(locationForm, one)),
  invoicing: file.invoicing?.map((one) => stated(invoicingForm, one)),
  people: (file.people ?? []).flatMap(peopleFrom),
  awards: (file.statuses ?? []).map(({ renewed, renewals = [], ...award }) => ({
    ...stated(awardForm, award),
    renewals: [...renewals, ...(renewed === undefined ? [] : [{ done: renewed }])].map((one) =>
      stated(renewalForm, one),
    ),
  })),
  own: {
    partner_attributes: Object.entries(file.attributes ?? {}).map(([attribute, value]) => ({
      content: { attribute, value },
    })),
    memberships: file.membership ? [{ content: membershipForm.rowOf(file.membership) }] : [],
    measurements: measurementsFrom(file),
    record_rows: recordsFrom(file),
    evidence: (file.evidence ?? []).map((one) => stated(evidenceForm, one)),
    grants: (file.grants ?? []).map((one) => stated(grantForm, one)),
    exceptions: (file.exceptions ?? []).map((one) => stated(exceptionForm, one)),
    claims: (file.claims ?? []).map((claim, index) => {
      const [competency = '', level = ''] = claim.split('/');
      return { content: { position: index + 1, competency, level } };
    }),
  },
});

interface WhenKnown {
  readonly knownFrom?: string | undefined;
  readonly knownTo?: string | undefined;
}

export const stated = <Table extends FactTable, Written extends WhenKnown>(
  { rowOf }: StatementForm<Table, Written>,
  written: Written,
): Stated<Table> => ({
  content: rowOf(written),
  ...(written.knownFrom !== undefined && { knownFrom: readInstant(written.knownFrom) as Instant }),
  ...(written.knownTo !== undefined && { knownTo: readInstant(written.knownTo) as Instant }),
});

function peopleFrom(person: WrittenPerson): StatedPerson[] {
  const { name, affiliation, country, location, credentials = [] } = person;
  const written = Array.isArray(affiliation)
    ? affiliation
    : [{ ...(affiliation !== undefined && { type: affiliation }) }];
  const place = { country, location };
  return personIds(person).map((code) => ({
    code,
    name: name ?? null,
    affiliations: written.map((one) => stated(affiliationForm, { ...place, ...one })),
    credentials: credentials.map((one) => stated(credentialForm, typeof one === 'string' ? { item: one } : one)),
  }));
}

const measurementsFrom = ({ metrics }: File): Stated<'measurements'>[] =>
  Object.entries(metrics ?? {}).flatMap(([metric, written]) =>
    (Array.isArray(written) ? written : [{ value: written }]).map((one) => stated(measurementForm, { metric, ...one })),
  );

/** That there are none is said as well: by one row with an empty list in the place of fields. */
const recordsFrom = ({ records }: File): Stated<'record_rows'>[] =>
  Object.entries(records ?? {}).flatMap(([name, rows]) =>
    (rows.length === 0 ? [[] as unknown as Content<'record_rows'>['fields']] : rows).map((fields) => ({
      content: { records: name, fields },
    })),
  );
