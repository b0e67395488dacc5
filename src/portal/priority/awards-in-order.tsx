import '../standing/awards.css';
import './priority.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PriorityShown } from '../../client/index.ts';
import { claimName } from '../../domain/membership/facts.ts';
import { priorityWords } from '../../wording/portal/priority-words.ts';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useWords } from '../reading/reading.tsx';
import { moved } from './order.ts';

/** The awards one under the other, each to be moved up and down by its buttons, which keep the focus. */
export function AwardsInOrder({
  awards,
  order,
  levels,
  onChange,
}: {
  readonly awards: PriorityShown['awards'];
  readonly order: readonly string[];
  readonly levels: readonly { readonly id: string }[];
  /** Left out for who may only read. */
  readonly onChange?: ((order: readonly string[]) => void) | undefined;
}): ReactNode {
  const words = useWords(priorityWords);
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ readonly name: string; readonly by: -1 | 1 }>();
  const place = last === undefined ? -1 : order.indexOf(last.name);
  // A row that is moved in the page loses the focus, and a button at the end of the list cannot have it.
  useEffect(() => {
    if (!last || place === -1) return;
    const [up, down] = list.current?.children[place]?.querySelectorAll('button') ?? [];
    const wanted = last.by === -1 ? up : down;
    (wanted?.disabled ? (last.by === -1 ? down : up) : wanted)?.focus();
  }, [last, place]);
  const shown = order.flatMap((name) => awards.find(({ claim }) => claimName(claim) === name) ?? []);
  const move = (name: string, by: -1 | 1): void => {
    setLast({ name, by });
    onChange?.(moved(order, name, by));
  };
  const told = shown.find(({ claim }) => claimName(claim) === last?.name);
  return (
    <>
      <p className="out-of-sight" role="status">
        {told && words.moved(told.name, place + 1, shown.length)}
      </p>
      <ol className="awards-in-order" ref={list}>
        {shown.map(({ claim, name, held, together }, index) => (
          <li key={name}>
            <div className="row">
              <span className="which">
                <Hallmark name={claim.level} rank={rankOf(levels, claim.level)} alone />
                <strong>{name}</strong>
              </span>
              <span className="line">
                <StateMark state={together} />
                {!held && <span className="note">{words.notHeld}</span>}
              </span>
              {onChange && (
                <span className="line">
                  <Move
                    word={words.upShort}
                    label={words.up(name)}
                    isEnd={index === 0}
                    move={() => move(claimName(claim), -1)}
                  />
                  <Move
                    word={words.downShort}
                    label={words.down(name)}
                    isEnd={index === shown.length - 1}
                    move={() => move(claimName(claim), 1)}
                  />
                </span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Move({
  word,
  label,
  isEnd,
  move,
}: {
  readonly word: string;
  readonly label: string;
  readonly isEnd: boolean;
  readonly move: () => void;
}): ReactNode {
  return (
    <button type="button" className="button" data-kind="plain" disabled={isEnd} onClick={move} aria-label={label}>
      {word}
    </button>
  );
}
