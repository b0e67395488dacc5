import { queryOptions } from '@tanstack/react-query';
import {
  type ItemShown,
  listAffiliationStatements,
  listCredentialStatements,
  listItems,
  listPeople,
  type PersonListed,
  type WrittenAffiliation,
} from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import type { CredentialStated } from './credentials-shown.ts';

export interface PartnerPlace {
  readonly programme: string;
  readonly partner: string;
}

/** All people of a partner, page after page. */
export const peopleAsked = ({ programme, partner }: PartnerPlace) =>
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

/** What was stated, and the state of the partner that it was read in: what is changed then is changed in that state only. */
export interface Stated<Statement> {
  readonly statements: readonly Statement[];
  readonly etag: string | undefined;
}

/** The credentials of all people of a partner, or of one. */
export const credentialsAsked = ({ programme, partner }: PartnerPlace, person?: string) =>
  queryOptions({
    queryKey: ['credentials', programme, partner, person],
    queryFn: async (): Promise<Stated<CredentialStated>> => {
      const statements: CredentialStated[] = [];
      for (let after: string | undefined; ; ) {
        const query = {
          limit: '200',
          ...(person !== undefined && { person }),
          ...(after !== undefined && { cursor: after }),
        };
        const asked = await listCredentialStatements({ path: { programme, partner }, query });
        const page = await answerOf(Promise.resolve(asked));
        statements.push(...page.statements);
        if (page.next === undefined) return { statements, etag: asked.response?.headers.get('etag') ?? undefined };
        after = page.next;
      }
    },
  });

/** From when to when one person belongs to a partner, and as what. */
export const affiliationsAsked = ({ programme, partner }: PartnerPlace, person: string) =>
  queryOptions({
    queryKey: ['affiliations', programme, partner, person],
    queryFn: async (): Promise<Stated<{ readonly id: string; readonly statement: WrittenAffiliation }>> => {
      const query = { limit: '200', person };
      const asked = await listAffiliationStatements({ path: { programme, partner }, query });
      const { statements } = await answerOf(Promise.resolve(asked));
      return { statements, etag: asked.response?.headers.get('etag') ?? undefined };
    },
  });

/** The exams, certifications, assessments and courses of a programme by their codes. */
export const itemsAsked = (programme: string, language: Language) =>
  queryOptions({
    queryKey: ['items-by-code', programme, language],
    staleTime: 300_000,
    queryFn: async (): Promise<ReadonlyMap<string, ItemShown>> => {
      const { items } = await answerOf(listItems({ path: { programme } }));
      return new Map(items.map((item) => [item.id, item]));
    },
  });

/** Reads everything about a partner again, after something about it was written. */
export const readAgain = ({ programme, partner }: PartnerPlace): Promise<void> =>
  answers.invalidateQueries({
    predicate: ({ queryKey: [, first, second] }) => first === programme && second === partner,
  });
