import { QueryClient } from '@tanstack/react-query';
import { client } from '../../client/client.gen.ts';
import { languageAtFirst } from '../reading/reading.tsx';
import { Refused } from './refused.ts';

client.setConfig({ baseUrl: location.origin });
client.interceptors.request.use((request) => {
  request.headers.set('accept-language', document.documentElement.lang || languageAtFirst());
  return request;
});

/** Answers that were read; they are read again when a page is looked at after a while, and what was refused is not asked twice. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof Refused) && failures < 2,
    },
  },
});
