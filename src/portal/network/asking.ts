import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type NetworkRow, showNetworkNumbers, showNetworkStanding } from '../../client/index.ts';
import { everyPage } from '../saving/every-page.ts';
import { answerOf } from '../server/refused.ts';
import { filtersOf, type NetworkSearch, orderOf } from './network-search.ts';

/** While partners are worked out anew, it is looked at again after so many milliseconds. */
const again = 1_500;

/** Of the network, a page of awards with the totals of all that are asked for. */
export const networkAsked = (programme: string, search: NetworkSearch) =>
  queryOptions({
    queryKey: ['network', programme, search],
    queryFn: () =>
      answerOf(
        showNetworkStanding({
          path: { programme },
          query: {
            ...filtersOf(search),
            ...orderOf(search),
            ...(search.cursor && { cursor: search.cursor }),
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data && state.data.partnersBehind > 0 ? again : false),
  });

/** The same in numbers. */
export const numbersAsked = (programme: string, search: NetworkSearch) =>
  queryOptions({
    queryKey: ['network-numbers', programme, filtersOf(search)],
    queryFn: () => answerOf(showNetworkNumbers({ path: { programme }, query: filtersOf(search) })),
    placeholderData: keepPreviousData,
  });

/** Reads the numbers again whenever the number of partners that are worked out anew is another than it was. */
export function useNumbersAnew(programme: string, partnersBehind: number): void {
  const [before, setBefore] = useState(partnersBehind);
  const reads = useQueryClient();
  useEffect(() => {
    if (before === partnersBehind) return;
    setBefore(partnersBehind);
    void reads.invalidateQueries({ queryKey: ['network-numbers', programme] });
  }, [reads, programme, before, partnersBehind]);
}

/** All pages of what is asked for, one after the other; whoever waits is told how many rows were read. */
export const allRows = (
  programme: string,
  search: NetworkSearch,
  tell: (read: number) => void,
): Promise<readonly NetworkRow[]> =>
  everyPage(async (cursor) => {
    const query = { ...filtersOf(search), ...orderOf(search), limit: '200' };
    const asked = showNetworkStanding({ path: { programme }, query: { ...query, ...(cursor && { cursor }) } });
    const { rows, next } = await answerOf(asked);
    return { items: rows, next };
  }, tell);
