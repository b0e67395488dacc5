import type { ReactNode } from 'react';
import type { RenewalAsked } from '../../client/index.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import type { ShownState } from '../../wording/portal/state-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useWords } from '../reading/reading.tsx';

type State = RenewalAsked['state'];

/** Each state with a shape of its own. */
const shapes: Readonly<Record<State, ShownState>> = {
  ahead: 'upcoming',
  open: 'active',
  submitted: 'pending',
  overdue: 'at-risk',
  ended: 'lapsed',
  bound: 'met',
  missed: 'lapsed',
  'taken-back': 'ended',
};

/** Where a renewal stands, by shape and word. */
export function RenewalStateMark({ state }: { readonly state: State }): ReactNode {
  const words = useWords(renewalWords);
  return <StateMark state={shapes[state]} word={words.states[state]} />;
}
