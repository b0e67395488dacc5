import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type Me, showInstallation, showMe, showSession } from '../../client/index.ts';
import { useReading } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf, Refused } from '../server/refused.ts';

/** Who is signed in: what somebody is here, and what somebody is called. */
export interface Visitor {
  /** Of the user, as the API knows them. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: Me['roles'];
}

export const installationAsked = (language: string) =>
  queryOptions({
    queryKey: ['installation', language],
    queryFn: () => answerOf(showInstallation()),
    staleTime: 300_000,
  });

/** Null where nobody is signed in. */
export const visitorAsked = queryOptions({
  queryKey: ['visitor'],
  staleTime: 300_000,
  queryFn: async (): Promise<Visitor | null> => {
    const session = (await answerOf(showSession())) as { readonly user: { name: string; email: string } } | null;
    if (!session) return null;
    try {
      const { id, roles } = await answerOf(showMe());
      return { id, name: session.user.name, email: session.user.email, roles };
    } catch (error) {
      if (error instanceof Refused && error.status === 401) return null;
      throw error;
    }
  },
});

export const useVisitor = (): Visitor | null => useSuspenseQuery(visitorAsked).data;

export const useInstallation = () => useSuspenseQuery(installationAsked(useReading().language)).data;

/** What says the same to everybody, such as what a letter offers to whoever has it. */
const isForAll = new Set(['installation', 'invitation']);

/** Forgets everything that was read as somebody: whoever signs in next sees their own. */
export async function forgetAnswers(): Promise<void> {
  // Who is signed in is asked again and not forgotten: what stands around all pages goes on listening to this very query.
  answers.removeQueries({ predicate: ({ queryKey: [what] }) => what !== 'visitor' && !isForAll.has(String(what)) });
  await answers.fetchQuery({ ...visitorAsked, staleTime: 0 });
}

/** Where somebody begins. */
export function homeOf(visitor: Visitor | null): string {
  const roles = visitor?.roles ?? [];
  for (const held of roles)
    if (held.kind === 'partner') return `/programmes/${held.programme}/partners/${held.partner}`;
  for (const held of roles) if (held.kind === 'office') return `/programmes/${held.programme}/network`;
  return visitor ? '/me' : '/';
}
