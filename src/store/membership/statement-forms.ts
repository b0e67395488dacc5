import { vatNumberWritten } from '../../domain/catalogue/vat-number.ts';
import type { WrittenPartnerFile } from '../../domain/membership/written/partner-file.ts';
import type { FactTable, factColumns } from './fact-columns.ts';
import type { Row } from './partner-rows.ts';

/** What a row says of what it is about: that which stands in a partner file. */
export type Content<Table extends FactTable> = Pick<
  Row<Table>,
  (typeof factColumns)[Table]['content'][number] & keyof Row<Table>
>;

/** One kind of statement: as it stands in its table, and as it is written in a partner file. */
export interface StatementForm<Table extends FactTable, Written> {
  readonly table: Table;
  readonly rowOf: (written: Written) => Content<Table>;
  readonly writtenOf: (row: Content<Table>) => Unstated<Written>;
}

type Unstated<Written> = Omit<Written, 'knownFrom' | 'knownTo'>;
type In<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;
type File = WrittenPartnerFile;
type Person = In<File['people']>;
type Metric = NonNullable<File['metrics']>[string];

export type WrittenAffiliation = Extract<NonNullable<Person['affiliation']>, readonly unknown[]>[number];
export type WrittenLocation = In<File['locations']>;
export type WrittenInvoicing = In<File['invoicing']>;
export type WrittenEvidence = In<File['evidence']>;
export type WrittenGrant = In<File['grants']>;
export type WrittenStatus = In<File['statuses']>;
export type WrittenRenewal = In<WrittenStatus['renewals']>;
export type WrittenException = In<File['exceptions']>;
export type WrittenMembership = NonNullable<File['membership']>;
export type WrittenFigure = Extract<Metric, readonly unknown[]>[number];

/** Without what is not stated: null in a row, a missing key in a file. */
const stated = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], null>;
  };

export const affiliationForm: StatementForm<'affiliations', WrittenAffiliation> = {
  table: 'affiliations',
  rowOf: ({ type, from, to, country, location }) => ({
    type: type ?? null,
    valid_from: from ?? null,
    valid_to: to ?? null,
    country: country ?? null,
    location: location ?? null,
  }),
  writtenOf: ({ type, valid_from, valid_to, country, location }) =>
    stated({ type, from: valid_from, to: valid_to, country, location }) as WrittenAffiliation,
};

export type StatedCredential = Exclude<In<Person['credentials']>, string>;

export const credentialForm: StatementForm<'credentials', StatedCredential> = {
  table: 'credentials',
  rowOf: ({ item, earned, validThrough, verification, state, source }) => ({
    item,
    earned: earned ?? null,
    valid_through: validThrough ?? null,
    never_expires: validThrough === null,
    verification: verification ?? null,
    state: state ?? 'confirmed',
    source: source ?? null,
  }),
  writtenOf: ({ item, earned, valid_through, never_expires, verification, state, source }) =>
    ({
      ...stated({ item, earned, validThrough: valid_through, verification, source }),
      ...(never_expires && { validThrough: null }),
      ...(state !== 'confirmed' && { state }),
    }) as StatedCredential,
};

/** One figure and what it is a figure of. */
export type NamedMeasurement = WrittenFigure & { readonly metric: string };

export const measurementForm: StatementForm<'measurements', NamedMeasurement> = {
  table: 'measurements',
  rowOf: ({ metric, value, on, month, country, location }) => ({
    metric,
    value,
    measured_on: on ?? null,
    month: month ?? null,
    country: country ?? null,
    location: location ?? null,
  }),
  writtenOf: ({ metric, value, measured_on, month, country, location }) =>
    stated({ metric, value, on: measured_on, month, country, location }) as NamedMeasurement,
};

export const evidenceForm: StatementForm<'evidence', WrittenEvidence> = {
  table: 'evidence',
  rowOf: (written) => ({
    kind: written.kind,
    outcome: written.outcome ?? null,
    competency: written.competency ?? null,
    happened_on: written.on,
    submitted_on: written.submitted ?? null,
    valid_through: written.validThrough ?? null,
    judged_by: written.version ?? null,
    country: written.country ?? null,
    location: written.location ?? null,
    details: written.details ?? null,
    verification: written.verification ?? null,
    state: written.state ?? 'confirmed',
  }),
  writtenOf: (row) =>
    ({
      ...stated({
        kind: row.kind,
        outcome: row.outcome,
        competency: row.competency,
        on: row.happened_on,
        submitted: row.submitted_on,
        validThrough: row.valid_through,
        version: row.judged_by,
        country: row.country,
        location: row.location,
        details: row.details,
        verification: row.verification,
      }),
      ...(row.state !== 'confirmed' && { state: row.state }),
    }) as WrittenEvidence,
};

export const grantForm: StatementForm<'grants', WrittenGrant> = {
  table: 'grants',
  rowOf: ({ item, count, from, to, origin }) => ({
    item,
    count: count ?? 1,
    valid_from: from,
    valid_to: to ?? null,
    origin,
  }),
  writtenOf: ({ item, count, valid_from, valid_to, origin }) =>
    stated({ item, count: count === 1 ? null : count, from: valid_from, to: valid_to, origin }) as WrittenGrant,
};

/** An award without its renewals, which are statements of their own. */
export const awardForm: StatementForm<'awards', Omit<WrittenStatus, 'renewed' | 'renewals'>> = {
  table: 'awards',
  rowOf: ({ status, level, from, to, anniversary, termFrom, country }) => ({
    status,
    level: level ?? null,
    valid_from: from,
    valid_to: to ?? null,
    anniversary: anniversary ?? null,
    term_from: termFrom ?? null,
    country: country ?? null,
  }),
  writtenOf: ({ status, level, valid_from, valid_to, anniversary, term_from, country }) =>
    stated({
      status,
      level,
      from: valid_from,
      to: valid_to,
      anniversary,
      termFrom: term_from,
      country,
    }) as WrittenStatus,
};

export const renewalForm: StatementForm<'award_renewals', WrittenRenewal> = {
  table: 'award_renewals',
  rowOf: ({ done, paid, for: of }) => ({ done, paid: paid ?? null, for_anniversary: of ?? null }),
  writtenOf: ({ done, paid, for_anniversary }) => stated({ done, paid, for: for_anniversary }) as WrittenRenewal,
};

export const exceptionForm: StatementForm<'exceptions', WrittenException> = {
  table: 'exceptions',
  rowOf: (written) => ({
    kind: written.kind,
    competency: written.competency,
    level: written.level ?? null,
    clause: written.clause ?? null,
    waives: written.waives ?? null,
    moves: written.moves ?? null,
    valid_from: written.from,
    valid_to: written.to,
    days_of: written.over ?? null,
    granted_by: written.by,
    reason: written.reason,
  }),
  writtenOf: (row) =>
    stated({
      kind: row.kind,
      competency: row.competency,
      level: row.level,
      clause: row.clause,
      waives: row.waives,
      moves: row.moves,
      from: row.valid_from,
      to: row.valid_to,
      over: row.days_of,
      by: row.granted_by,
      reason: row.reason,
    }) as WrittenException,
};

/** Whose name nobody has said is called by its code. */
export const locationForm: StatementForm<'locations', WrittenLocation> = {
  table: 'locations',
  rowOf: ({ code, name, country, from, to }) => ({
    code,
    name: name ?? code,
    country: country ?? null,
    valid_from: from ?? null,
    valid_to: to ?? null,
  }),
  writtenOf: ({ code, name, country, valid_from, valid_to }) =>
    stated({ code, name: name === code ? null : name, country, from: valid_from, to: valid_to }) as WrittenLocation,
};

/** The VAT number as it is printed, however it was written. */
export const invoicingForm: StatementForm<'invoicing_details', WrittenInvoicing> = {
  table: 'invoicing_details',
  rowOf: ({ country, name, address, postalCode, city, vatNumber }) => ({
    country,
    name: name ?? null,
    address,
    postal_code: postalCode ?? null,
    city,
    vat_number: vatNumber === undefined ? null : vatNumberWritten(vatNumber),
  }),
  writtenOf: ({ country, name, address, postal_code, city, vat_number }) =>
    stated({
      country,
      name,
      address: [...address],
      postalCode: postal_code,
      city,
      vatNumber: vat_number,
    }) as WrittenInvoicing,
};

/** The membership itself; its state is what the programme decides and stands in no file. */
export const membershipForm: StatementForm<'memberships', WrittenMembership> = {
  table: 'memberships',
  rowOf: ({ anniversary, since, level }) => ({
    anniversary: anniversary ?? null,
    since: since ?? null,
    level: level ?? null,
  }),
  writtenOf: ({ anniversary, since, level }) => stated({ anniversary, since, level }) as WrittenMembership,
};
