import { queryOptions } from '@tanstack/react-query';
import { type ListMeasurementStatementsResponse, listMeasurementStatements } from '../../client/index.ts';
import type { PartnerPlace } from '../membership/asking.ts';
import { everyPage } from '../saving/every-page.ts';
import { answerOf } from '../server/refused.ts';

export type Figure = ListMeasurementStatementsResponse['statements'][number];

/** What a partner has reported, all of it. */
export const figuresAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['figures', programme, partner],
    queryFn: () =>
      everyPage(async (cursor) => {
        const query = { limit: '200', ...(cursor !== undefined && { cursor }) };
        const { statements, next } = await answerOf(listMeasurementStatements({ path: { programme, partner }, query }));
        return { items: statements, next };
      }),
  });
