import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { foreseePriority, showPriority } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** For which awards people are counted first. */
export const priorityAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['priority', programme, partner, language],
    queryFn: () => answerOf(showPriority({ path: { programme, partner } })),
  });

/** What another order would do to the awards; null is that of the programme. */
export const priorityAheadAsked = (
  { programme, partner }: PartnerPlace,
  order: readonly string[] | null,
  language: Language,
) =>
  queryOptions({
    queryKey: ['priority-ahead', programme, partner, order, language],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () =>
      answerOf(
        foreseePriority({ path: { programme, partner }, query: order === null ? {} : { order: order.join(',') } }),
      ),
  });
