import { type ReactNode, useState } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { whatIfWords } from '../../wording/portal/what-if-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import type { ItemOffered } from '../engine/told.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { happensOn, type WhatIf } from './what-if.ts';

/** What is assumed, each to be taken back by itself; the way back to what is so; and the address to send to somebody. */
export function WhatIfChanges({
  today,
  names,
  items,
  whatIf,
  onChange,
}: {
  readonly today: string;
  readonly names: ReadonlyMap<string, string>;
  readonly items: readonly ItemOffered[];
  readonly whatIf: WhatIf;
  readonly onChange: (whatIf: WhatIf) => void;
}): ReactNode {
  const words = useWords(whatIfWords);
  const { language } = useReading();
  const { gains, leavers, day, ...rest } = whatIf;
  const nameOf = (person: string) => names.get(person) ?? words.unknownPerson(person);
  const changes = [
    ...gains.map((gain) => ({
      text: words.gains(nameOf(gain.person), items.find(({ id }) => id === gain.item)?.name ?? gain.item),
      without: { ...whatIf, gains: gains.filter((one) => one !== gain) },
    })),
    ...leavers.map((person) => ({
      text: words.leaves(nameOf(person), dayInWords(happensOn(whatIf, today), language)),
      without: { ...whatIf, leavers: leavers.filter((one) => one !== person) },
    })),
    ...(day === undefined
      ? []
      : [{ text: words.on(dayInWords(dayOf(day), language)), without: { ...rest, gains, leavers } }]),
  ];
  return (
    <div className="assumed">
      <h3>{words.assumed}</h3>
      <ul className="names">
        {changes.map(({ text, without }) => (
          <li key={text}>
            {text}
            <button type="button" className="drop" aria-label={words.drop(text)} onClick={() => onChange(without)}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 4l8 8M12 4l-8 8" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <div className="beside">
        <Button kind="first" onPress={() => onChange({ gains: [], leavers: [] })}>
          {words.back}
        </Button>
        <Share />
      </div>
    </div>
  );
}

function Share(): ReactNode {
  const words = useWords(whatIfWords);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
  };
  return (
    <>
      {/* Where a page may not write to the clipboard, the address bar has it all the same. */}
      {'clipboard' in navigator && (
        <Button kind="quiet" onPress={() => void copy()}>
          {words.share}
        </Button>
      )}
      <span role="status" className="note">
        {isCopied && words.shared}
      </span>
    </>
  );
}
