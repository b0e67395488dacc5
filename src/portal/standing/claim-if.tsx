import type { ReactNode } from 'react';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { whatIfWords } from '../../wording/portal/what-if-words.ts';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { Sentences } from '../design/sentences.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useWords } from '../reading/reading.tsx';
import { NamesOf } from './names-of.tsx';
import { WaysToClose } from './ways-to-close.tsx';
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
  const { nobodyAsked } = useWords(standingPageWords);
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
          <People
            title={words.whoCounts}
            people={peopleCounted(after)}
            names={names}
            otherwise={after.together === 'met' ? nobodyAsked : words.nobody}
          />
          <People title={words.joins} people={joins} names={names} />
          <People title={words.drops} people={drops} names={names} />
        </div>
      )}
      {kind !== 'same' && after.together !== 'met' && (
        <details>
          <summary>{words.why}</summary>
          <Sentences sentences={after.alone.sentences} />
          <WaysToClose claim={after} title={words.toClose} heading="h4" />
        </details>
      )}
    </li>
  );
}

function People({
  title,
  people,
  names,
  otherwise,
}: {
  readonly title: string;
  readonly people: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** What is said where there is nobody; left out where nothing is. */
  readonly otherwise?: string;
}): ReactNode {
  if (people.length === 0 && otherwise === undefined) return null;
  return (
    <div>
      <h4>{title}</h4>
      <NamesOf people={people} names={names} otherwise={otherwise ?? ''} />
    </div>
  );
}
