import type { ReactNode } from 'react';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { useWords } from '../reading/reading.tsx';

/** How many ways to close a gap are told: the smallest stand first. */
const enough = 4;

/** The smallest ways to what is missing; any one of them is enough. */
export function WaysInWords({ ways }: { readonly ways: readonly { readonly text: string }[] }): ReactNode {
  const words = useWords(standingPageWords);
  return (
    <>
      {ways.length > 1 && <p className="note">{words.anyOfThese}</p>}
      <ul className="sentences">
        {ways.slice(0, enough).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
