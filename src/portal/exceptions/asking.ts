import { queryOptions } from '@tanstack/react-query';
import {
  type ListExceptionStatementsResponse,
  type ListGrantStatementsResponse,
  listExceptionStatements,
  listGrantStatements,
} from '../../client/index.ts';
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
