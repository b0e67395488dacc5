import { queryOptions } from '@tanstack/react-query';
import { makePlan, type PlanAskedInput } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** The cheapest plan for what is asked: it answers a question, and changes nothing. */
export const planAsked = ({ programme, partner }: PartnerPlace, body: PlanAskedInput, language: Language) =>
  queryOptions({
    queryKey: ['plan', programme, partner, body, language],
    queryFn: () => answerOf(makePlan({ path: { programme, partner }, body })),
  });
