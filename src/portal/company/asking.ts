import { queryOptions } from '@tanstack/react-query';
import {
  type ListInvoicingStatementsResponse,
  listInvoicingStatements,
  listLocations,
  listParents,
} from '../../client/index.ts';
import { everyPage } from '../saving/every-page.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Where a partner is, by the codes of its locations; and what is named and is none of them. */
export const locationsAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['locations', programme, partner],
    queryFn: () => answerOf(listLocations({ path: { programme, partner } })),
  });

/** To whom invoices go in one country, as it was stated. */
export type InvoicingListed = ListInvoicingStatementsResponse['statements'][number];

/** To whom the invoices of a partner go, as it is stated for each country. */
export const invoicingAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['invoicing', programme, partner],
    queryFn: () =>
      everyPage(async (cursor) => {
        const query = { limit: '200', ...(cursor && { cursor }) };
        const { statements, next } = await answerOf(listInvoicingStatements({ path: { programme, partner }, query }));
        return { items: statements, next };
      }),
  });

/** To which partners a partner belongs, from when to when. */
export const parentsAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['parents', programme, partner],
    queryFn: () =>
      everyPage(async (cursor) => {
        const query = { limit: '200', ...(cursor && { cursor }) };
        const { parents, next } = await answerOf(listParents({ path: { programme, partner }, query }));
        return { items: parents, next };
      }),
  });
