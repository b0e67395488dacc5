import type { ReactNode } from 'react';
import type { ReferenceState } from '../../domain/membership/reference-state.ts';
import { referencesWords } from '../../wording/portal/references-words.ts';
import type { ShownState } from '../../wording/portal/state-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useWords } from '../reading/reading.tsx';

/** Each state with a shape of its own: a clock, an hourglass, a tick, a cross, a broken ring, a struck ring. */
const shapes: Readonly<Record<ReferenceState, ShownState>> = {
  asked: 'upcoming',
  awaiting: 'pending',
  approved: 'met',
  rejected: 'not-met',
  expired: 'lapsed',
  withdrawn: 'ended',
};

/** Where a request for a reference stands, by shape and word. */
export function ReferenceStateMark({ state }: { readonly state: ReferenceState }): ReactNode {
  const words = useWords(referencesWords);
  return <StateMark state={shapes[state]} word={words.states[state]} />;
}
