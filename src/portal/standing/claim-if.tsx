import type { ReactNode } from 'react';
import { whatIfWords } from '../../wording/portal/what-if-words.ts';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { Sentences } from '../design/sentences.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useWords } from '../reading/reading.tsx';
import { NamesOf } from './names-of.tsx';
import { type ClaimChange, peopleCounted } from './what-changes.ts';

/** One award as it is and as it would be; where it is lost, why, and what would bring it back. */
export function ClaimIf({
  change: { before, after, kind, joins, drops },
  names,
  levels,
}: {
  readonly change: ClaimChange;
  readonly names: ReadonlyMap<string, string>;
  readonly levels: readonly { readonly id: string }[];
}): ReactNode {
  const words = useWords(whatIfWords);
  const { level } = after.claim;
  const isTold = kind !== 'same' || joins.length + drops.length > 0;
  return (
    <li className="claim-if" data-kind={kind}>
      <h3>
        <Hallmark name={level} rank={rankOf(levels, level)} alone />
        {after.name}
      </h3>
      <p className="from-to">
        <span className="out-of-sight">{words.before}: </span>
        <StateMark state={before.together} />
        <svg viewBox="0 0 24 16" aria-hidden="true">
          <path d="M2 8h18M14 3l6 5-6 5" />
        </svg>
        <span className="out-of-sight">{words.after}: </span>
        <StateMark state={after.together} />
      </p>
      {after.held.text !== before.held.text && <p>{after.held.text}</p>}
      {isTold && (
        <div className="two">
          <People title={words.whoCounts} people={peopleCounted(after)} names={names} always />
          <People title={words.joins} people={joins} names={names} />
          <People title={words.drops} people={drops} names={names} />
        </div>
      )}
      {kind !== 'same' && after.together !== 'met' && (
        <details>
          <summary>{words.why}</summary>
          <Sentences sentences={after.alone.sentences} />
          {after.alone.ways.length > 0 && (
            <>
              <h4>{words.toClose}</h4>
              <ul className="sentences">
                {after.alone.ways.slice(0, 3).map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </details>
      )}
    </li>
  );
}

function People({
  title,
  people,
  names,
  always = false,
}: {
  readonly title: string;
  readonly people: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly always?: boolean;
}): ReactNode {
  const words = useWords(whatIfWords);
  if (people.length === 0 && !always) return null;
  return (
    <div>
      <h4>{title}</h4>
      <NamesOf people={people} names={names} otherwise={words.nobody} />
    </div>
  );
}
