import type { FactTable } from './fact-columns.ts';
import {
  affiliationForm,
  awardForm,
  credentialForm,
  evidenceForm,
  exceptionForm,
  grantForm,
  invoicingForm,
  locationForm,
  measurementForm,
  membershipForm,
  renewalForm,
} from './statement-forms.ts';

type WrittenOf = (row: never) => unknown;

/** How a row of each table reads in a partner file. */
const written: Readonly<Record<FactTable, WrittenOf>> = {
  locations: locationForm.writtenOf,
  invoicing_details: invoicingForm.writtenOf,
  affiliations: affiliationForm.writtenOf,
  credentials: credentialForm.writtenOf,
  measurements: measurementForm.writtenOf,
  evidence: evidenceForm.writtenOf,
  grants: grantForm.writtenOf,
  awards: awardForm.writtenOf,
  award_renewals: renewalForm.writtenOf,
  exceptions: exceptionForm.writtenOf,
  memberships: membershipForm.writtenOf,
  partner_attributes: ({ attribute, value }: { readonly attribute: string; readonly value: string }) => ({
    attribute,
    value,
  }),
  record_rows: ({ records, fields }: { readonly records: string; readonly fields: unknown }) => ({ records, fields }),
  claims: ({ competency, level }: { readonly competency: string; readonly level: string }) => `${competency}/${level}`,
};

/** A row as it is written in a partner file. The row must be one of the table. */
export const writtenStatement = (table: FactTable, row: object): unknown => written[table](row as never);
