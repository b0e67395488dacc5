import { useNavigate } from '@tanstack/react-router';
import { answers } from '../server/answers.ts';
import { forgetAnswers, homeOf, type Visitor, visitorAsked } from './session.ts';

/** What is done once somebody has signed in: nothing read before is theirs, and they go where they wanted to go. */
export function useSignedIn(): (to?: string) => Promise<void> {
  const go = useNavigate();
  return async (to) => {
    await forgetAnswers();
    const visitor = answers.getQueryData(visitorAsked.queryKey) as Visitor | null;
    await go({ to: to ?? homeOf(visitor) });
  };
}
