import { queryOptions } from '@tanstack/react-query';
import { listPeople, type PersonListed } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';

/** All people of a partner, page after page. */
export const peopleAsked = ({ programme, partner }: { readonly programme: string; readonly partner: string }) =>
  queryOptions({
    queryKey: ['people', programme, partner],
    queryFn: async () => {
      const people: PersonListed[] = [];
      for (let after: string | undefined; ; ) {
        const page = await answerOf(
          listPeople({
            path: { programme, partner },
            query: { limit: '200', ...(after !== undefined && { cursor: after }) },
          }),
        );
        people.push(...page.people);
        if (page.next === undefined) return people;
        after = page.next;
      }
    },
  });
