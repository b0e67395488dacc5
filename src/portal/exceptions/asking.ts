import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  type ExceptionToForeseeInput,
  foreseeException,
  foreseeExceptionWithdrawal,
  type ListExceptionStatementsResponse,
  type ListGrantStatementsResponse,
  listExceptionStatements,
  listGrantStatements,
  listTextsToWaive,
} from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

export type ExceptionListed = ListExceptionStatementsResponse['statements'][number];
export type GrantListed = ListGrantStatementsResponse['statements'][number];

interface Page<Listed> {
  readonly statements: readonly Listed[];
  readonly next?: string;
}

async function all<Listed>(
  ask: (query: { readonly limit: string; readonly cursor?: string }) => Promise<Page<Listed>>,
): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let after: string | undefined; ; ) {
    const page = await ask({ limit: '200', ...(after !== undefined && { cursor: after }) });
    found.push(...page.statements);
    if (page.next === undefined) return found;
    after = page.next;
  }
}

export const exceptionsAsked = (place: PartnerPlace) =>
  queryOptions({
    queryKey: ['exceptions', place],
    queryFn: () => all((query) => answerOf(listExceptionStatements({ path: { ...place }, query }))),
  });

export const grantsAsked = (place: PartnerPlace) =>
  queryOptions({
    queryKey: ['grants', place],
    queryFn: () => all((query) => answerOf(listGrantStatements({ path: { ...place }, query }))),
  });

/** The texts of a competency with the clauses that a waiver can name: those that bind the partner first. */
export const textsAsked = ({ programme, partner }: PartnerPlace, competency: string, language: Language) =>
  queryOptions({
    queryKey: ['texts-to-waive', programme, partner, competency, language],
    queryFn: async () =>
      (await answerOf(listTextsToWaive({ path: { programme, partner }, query: { competency } }))).texts,
  });

/** What an exception would do to the awards, worked out again for each that is filled in. */
export const exceptionAhead = (
  { programme, partner }: PartnerPlace,
  exception: ExceptionToForeseeInput,
  language: Language,
) =>
  queryOptions({
    queryKey: ['exception-ahead', programme, partner, exception, language],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => answerOf(foreseeException({ path: { programme, partner }, body: exception })),
  });

/** What it would do to the awards if an exception was taken back. */
export const withdrawalAhead = ({ programme, partner }: PartnerPlace, id: string, language: Language) =>
  queryOptions({
    queryKey: ['exception-withdrawal-ahead', programme, partner, id, language],
    retry: false,
    queryFn: () => answerOf(foreseeExceptionWithdrawal({ path: { programme, partner, id } })),
  });
