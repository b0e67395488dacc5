import { QueryClient } from '@tanstack/react-query';
import { Refused } from './refused.ts';

/** Where answers are kept: they are read again when a page is looked at after a while, and what was refused is not asked twice. */
export const makeAnswers = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => !(error instanceof Refused) && failures < 2,
      },
    },
  });

/** Those of this browser. The server, which writes pages for many visitors, keeps each page's own and never uses these. */
export const answers = makeAnswers();
