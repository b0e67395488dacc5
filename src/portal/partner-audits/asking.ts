import { queryOptions } from '@tanstack/react-query';
import { listAuditsOfPartner, listAuditsOfProgramme, showAuditsWanted } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Which page of a partner's audits is looked at; it stands in the address. */
export interface AuditsSearch {
  readonly cursor?: string;
}

export const auditsSearchOf = ({ cursor }: Record<string, unknown>): AuditsSearch =>
  typeof cursor === 'string' && cursor !== '' ? { cursor } : {};

/** A page of a partner's audits, the newest first. */
export const auditsOfPartner = ({ programme, partner }: PartnerPlace, search: AuditsSearch, language: Language) =>
  queryOptions({
    queryKey: ['partner-audits', programme, partner, search, language],
    queryFn: () => answerOf(listAuditsOfPartner({ path: { programme, partner }, query: { limit: '50', ...search } })),
  });

/** Which clauses ask for an audit, and how many passes count there. */
export const auditsWantedAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['partner-audits-wanted', programme, partner, language],
    queryFn: () => answerOf(showAuditsWanted({ path: { programme, partner } })),
  });

export const waitsForOf = ['office', 'partner', 'nobody'] as const;

/** For whom the audits wait that the office looks at. */
export interface AuditsOfProgrammeSearch extends AuditsSearch {
  /** Without it: those that wait for anybody. */
  readonly waits?: (typeof waitsForOf)[number];
}

export const auditsOfProgrammeSearchOf = (search: Record<string, unknown>): AuditsOfProgrammeSearch => {
  const waits = waitsForOf.find((one) => one === search['waits']);
  return { ...(waits && { waits }), ...auditsSearchOf(search) };
};

/** A page of the audits of a programme, the one that was applied for first first. */
export const auditsOfProgrammeAsked = (programme: string, search: AuditsOfProgrammeSearch, language: Language) =>
  queryOptions({
    queryKey: ['programme-audits', programme, search, language],
    queryFn: () => answerOf(listAuditsOfProgramme({ path: { programme }, query: { limit: '50', ...search } })),
  });

/** What is shown of a partner hangs on its audits: everything is read anew. */
export const auditsChanged = (): Promise<void> => answers.invalidateQueries();
