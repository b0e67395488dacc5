import { queryOptions } from '@tanstack/react-query';
import { foreseeReinstatement, listAwards, listReinstatements, showAward } from '../../client/index.ts';
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

/** Every award that a partner was ever given, as it stands. */
export const awardsAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['awards', programme, partner, language],
    queryFn: async () => (await answerOf(listAwards({ path: { programme, partner } }))).awards,
  });

/** How it would be held if it were reinstated; refused where it cannot be. */
export const reinstatementForeseen = (
  { programme, partner, competency, level }: AwardPlace,
  query: { readonly from: string; readonly anniversary: 'kept' | 'new' },
) =>
  queryOptions({
    queryKey: ['reinstatement-foreseen', programme, partner, competency, level, query],
    queryFn: () => answerOf(foreseeReinstatement({ path: { programme, partner, competency, level }, query })),
    retry: false,
  });

/** What was decided about holding it again, the oldest first. */
export const reinstatementsAsked = ({ programme, partner, competency, level }: AwardPlace) =>
  queryOptions({
    queryKey: ['reinstatements', programme, partner, competency, level],
    queryFn: async () =>
      (await answerOf(listReinstatements({ path: { programme, partner, competency, level } }))).reinstatements,
  });
