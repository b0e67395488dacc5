import { queryOptions } from '@tanstack/react-query';
import { readLettersWanted } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';

export const lettersAsked = queryOptions({
  queryKey: ['letters-wanted'],
  queryFn: () => answerOf(readLettersWanted()),
});
