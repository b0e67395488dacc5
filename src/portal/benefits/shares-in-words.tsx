import type { ReactNode } from 'react';
import type { Entitlement } from '../../client/index.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { useWords } from '../reading/reading.tsx';

/** What comes from which award; those that add nothing to what is given once are told together. */
export function SharesInWords({ shares }: Pick<Entitlement, 'shares'>): ReactNode {
  const words = useWords(benefitsWords);
  const giving = shares.filter(({ gives, cut }) => gives !== 0 || cut !== 0);
  const nothing = shares.length - giving.length;
  return (
    <ul className="plain-list">
      {giving.map(({ status, level, text }) => (
        <li key={`${status}/${level}`}>{text}</li>
      ))}
      {nothing > 0 && <li className="note">{words.nothingMore(nothing)}</li>}
    </ul>
  );
}
