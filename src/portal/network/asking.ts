import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { showNetworkStanding } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';

/** Which awards of a network are looked at; it stands in the address. */
export interface NetworkSearch {
  readonly atRisk?: true;
  readonly days?: number;
  readonly competency?: string;
  readonly cursor?: string;
}

/** Of the network, a page of awards with the totals of all that are asked for. */
export const networkAsked = (programme: string, { atRisk, days, competency, cursor }: NetworkSearch) =>
  queryOptions({
    queryKey: ['network', programme, atRisk, days, competency, cursor],
    queryFn: () =>
      answerOf(
        showNetworkStanding({
          path: { programme },
          query: {
            held: 'true',
            ...(atRisk && { atRisk: 'true' }),
            ...(days !== undefined && { daysToRenewal: String(days) }),
            ...(competency && { competency }),
            ...(cursor && { cursor }),
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
