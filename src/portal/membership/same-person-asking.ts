import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { foreseeSamePerson, showSamePerson } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from './asking.ts';

/** Who a person is by whichever code: by which other records it is known, and who else it may be. */
export const samePersonAsked = ({ programme, partner }: PartnerPlace, person: string) =>
  queryOptions({
    queryKey: ['same-person', programme, partner, person],
    queryFn: () => answerOf(showSamePerson({ path: { programme, partner, person } })),
  });

/** Two records, and which of them would stay, by their codes. */
export interface TwoRecords {
  readonly goes: string;
  readonly stays: string;
}

/**
 * Two records side by side, and what it would do to the awards if they were one person's. Once they are one there is nothing to
 * compare: it is not read again with everything else about the partner, but where somebody was quicker (`compareAgain`).
 */
export const onePersonAsked = ({ programme, partner }: PartnerPlace, { goes, stays }: TwoRecords, language: Language) =>
  queryOptions({
    queryKey: ['one-person', { programme, partner }, goes, stays, language],
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
    queryFn: () =>
      answerOf(foreseeSamePerson({ path: { programme, partner, person: goes }, query: { person: stays } })),
  });

/** Compares again what is looked at. */
export const compareAgain = (): Promise<void> => answers.invalidateQueries({ queryKey: ['one-person'] });
