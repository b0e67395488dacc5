import './sentences.css';
import type { ReactNode } from 'react';
import type { Sentence } from '../../client/index.ts';
import { StateMark } from './state-mark.tsx';

/** Sentences with those that stand under them, each with its verdict where it has one. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }): ReactNode {
  return (
    <ul className="sentences">
      {sentences.map(({ text, verdict, figure, details = [], below = [] }) => (
        <li key={text}>
          <span className="said">
            <span>{text}</span>
            {figure && <span className="figure">{figure}</span>}
            {verdict && <StateMark state={verdict} />}
          </span>
          {details.map((detail) => (
            <p key={detail} className="note">
              {detail}
            </p>
          ))}
          {below.length > 0 && <Sentences sentences={below} />}
        </li>
      ))}
    </ul>
  );
}
