import './state-mark.css';
import type { ReactNode } from 'react';
import { type ShownState, stateWords } from '../../wording/portal/state-words.ts';
import { useWords } from '../reading/reading.tsx';

/** Each state has a shape of its own: a tick, a triangle, a cross, an hourglass, a question, a broken ring. */
const shapes: Readonly<Record<ShownState, ReactNode>> = {
  met: <path d="M3 8.500l3.500 3.500L13 4.500" />,
  safe: (
    <path d="M8 1.500l5.500 2v4.500c0 3.200-2.300 5.500-5.500 6.500-3.200-1-5.500-3.300-5.500-6.500V3.500zM5.500 8l2 2 3-3.500" />
  ),
  active: <path d="M8 2a6 6 0 100 12A6 6 0 008 2zM8 7.500a.5.5 0 100 1 .5.5 0 000-1z" />,
  'at-risk': <path d="M8 2l6.500 11.500h-13zM8 6.500v3M8 11.500v.1" />,
  retiring: <path d="M2.500 8h9M8.500 4.500L12 8l-3.500 3.500M14 3v10" />,
  'not-met': <path d="M3 3h10v10H3zM6 6l4 4M10 6l-4 4" />,
  lapsed: <path d="M13.700 6A6 6 0 108 14M11 10l4 4M15 10l-4 4" />,
  ended: <path d="M8 2a6 6 0 100 12A6 6 0 008 2zM4 12l8-8" />,
  pending: <path d="M4.500 2h7M4.500 14h7M5.500 2c0 3 5 4 5 6s-5 3-5 6M10.500 2c0 3-5 4-5 6s5 3 5 6" />,
  undetermined: <path d="M5.500 6a2.500 2.500 0 115 0c0 1.700-2.500 2-2.500 4M8 13v.1" />,
  upcoming: <path d="M8 2a6 6 0 100 12A6 6 0 008 2zM8 5v3.500l2.500 1.500" />,
};

/** Where something stands: by its shape, its word and, for who sees them, its colour. */
export function StateMark({ state, word }: { readonly state: ShownState; readonly word?: string }): ReactNode {
  const words = useWords(stateWords);
  return (
    <span className="state-mark" data-state={state}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shapes[state]}
      </svg>
      {word ?? words[state]}
    </span>
  );
}
