import { queryOptions } from '@tanstack/react-query';
import { readPartnerFile, showForecast, showPartner, showStanding, showStandingOfLevel } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import type { Cohort } from '../catalogue/asking.ts';
import { answerOf } from '../server/refused.ts';

/** The partner that a page is about, as its address names it. */
export interface PartnerPlace {
  readonly programme: string;
  readonly partner: string;
}

export const forecastAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['forecast', programme, partner, language],
    queryFn: () => answerOf(showForecast({ path: { programme, partner } })),
  });

export const standingAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['standing', programme, partner, language],
    queryFn: () => answerOf(showStanding({ path: { programme, partner } })),
  });

/** A level, and for whom and which day it is judged. */
export interface LevelPlace extends PartnerPlace {
  readonly competency: string;
  readonly level: string;
  readonly on: string;
  readonly cohort: Cohort;
}

/** Whether a partner meets one level, judged alone. */
export const levelStandingAsked = (place: LevelPlace, language: Language) =>
  queryOptions({
    queryKey: ['level-standing', place, language],
    queryFn: () => {
      const { on, cohort, ...path } = place;
      return answerOf(showStandingOfLevel({ path, query: { on, cohort } }));
    },
  });

/** Its name and what it is. */
export const partnerAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['partner', programme, partner],
    queryFn: () => answerOf(showPartner({ path: { programme, partner } })),
  });

/** Everything that is known of a partner, as its file says it. */
export const partnerFileAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['partner-file', programme, partner],
    queryFn: async () =>
      (await answerOf(readPartnerFile({ path: { programme, partner } }))) as WrittenPartnerFileWithLearning,
  });
