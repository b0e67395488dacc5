import { sql } from 'kysely';

/** What a renewal is invoiced for, joined as `i`: an invoice that was credited is none. */
export const invoiceOf = (renewals: string) => sql`
    left join invoices i on i.partner_id = ${sql.ref(`${renewals}.partner_id`)}
      and i.renewal_id = ${sql.ref(`${renewals}.id`)} and i.kind = 'invoice'
      and not exists (select 1 from invoices c where c.partner_id = i.partner_id and c.credits = i.id)`;
