import { queryOptions } from '@tanstack/react-query';
import { showAward } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** The award that a page is about, as its address names it. */
export interface AwardPlace extends PartnerPlace {
  readonly competency: string;
  readonly level: string;
}

/** On what terms an award is held, and all that has happened to it. */
export const awardAsked = (place: AwardPlace, language: Language) =>
  queryOptions({
    queryKey: ['award', place.programme, place.partner, place.competency, place.level, language],
    queryFn: () => answerOf(showAward({ path: { ...place } })),
  });
