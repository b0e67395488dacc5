import { queryOptions } from '@tanstack/react-query';
import { foreseeApplication, listApplications } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import type { AwardPlace } from './asking.ts';

/** What a partner applied for, the newest first, and what it could apply for today. */
export const applicationsAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['award-applications', programme, partner, language],
    queryFn: () => answerOf(listApplications({ path: { programme, partner } })),
  });

/** What an award would do if it were given today; refused where it cannot be. */
export const applicationForeseen = (
  { programme, partner, competency, level }: AwardPlace,
  id: string | undefined,
  language: Language,
) =>
  queryOptions({
    queryKey: ['application-foreseen', programme, partner, competency, level, id, language],
    queryFn: () =>
      answerOf(
        foreseeApplication({
          ...{ path: { programme, partner, competency, level } },
          query: id === undefined ? {} : { id },
        }),
      ),
    retry: false,
  });
