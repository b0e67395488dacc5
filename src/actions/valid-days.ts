import type { Programme } from '../domain/catalogue/programme.ts';
import { factsAsStated } from '../domain/membership/facts-as-stated.ts';
import { type Day, firstDay, lastDay, lastOfMonth } from '../domain/time/day.ts';
import type { Period } from '../domain/time/period.ts';
import type { FactTable } from '../store/membership/fact-columns.ts';
import type { Row } from '../store/membership/partner-rows.ts';
import { credentialForm } from '../store/membership/statement-forms.ts';

type DaysOf<Table extends FactTable> = (row: Row<Table>, programme: Programme) => Period;

const between = (from: string | null, to: string | null): Period => ({
  from: (from ?? firstDay) as Day,
  to: (to ?? lastDay) as Day,
});

/** What is stated without a day, such as an attribute, holds on all of them: only what is known of it changes. */
const always = () => between(null, null);

const daysOf: { readonly [Table in FactTable]: DaysOf<Table> } = {
  partner_attributes: always,
  memberships: ({ since }) => between(since, null),
  locations: ({ valid_from, valid_to }) => between(valid_from, valid_to),
  invoicing_details: always,
  affiliations: ({ valid_from, valid_to }) => between(valid_from, valid_to),
  credentials: (row, programme) => {
    // How long it counts follows from its item, where nothing else is stated.
    const stated = { people: [{ id: 'holder', credentials: [credentialForm.writtenOf(row)] }] };
    const [held] = factsAsStated('', stated, programme).people[0]?.credentials ?? [];
    return held ? { from: held.earned, to: held.validThrough } : between(row.earned, row.valid_through);
  },
  measurements: ({ measured_on, month }) =>
    month === null ? between(measured_on, measured_on) : between(`${month}-01`, lastOfMonth(`${month}-01` as Day)),
  record_rows: always,
  evidence: ({ happened_on, valid_through }) => between(happened_on, valid_through),
  grants: ({ valid_from, valid_to }) => between(valid_from, valid_to),
  awards: ({ valid_from, valid_to }) => between(valid_from, valid_to),
  award_renewals: ({ done }) => between(done, null),
  exceptions: ({ valid_from, valid_to }) => between(valid_from, valid_to),
  claims: always,
};

/** On which days a row holds, by the rules of a programme. The row must be one of the table. */
export const validDaysOf = (table: FactTable, row: object, programme: Programme): Period =>
  daysOf[table](row as never, programme);
