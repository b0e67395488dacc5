import '../design/sentences.css';
import type { ReactNode } from 'react';
import type { RenewalAsked } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useGoesDown } from './use-goes-down.ts';

type Choice = RenewalAsked['choices'][number];

/** What becomes of each award by a renewal that was asked for, and from which day. */
export function WhatWasChosen({ renewal }: { readonly renewal: RenewalAsked }): ReactNode {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const goesDown = useGoesDown();
  const { choices, payUntil, state, boundOn } = renewal;
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  const told = ({ name, level, renewAt, becomes, termFrom, lastDay }: Choice): string => {
    if (renewAt === null) return `${words.ends(name)} ${words.heldUntil(inWords(lastDay))}`;
    if (renewAt === level) return words.stays(name);
    const lower = becomes ?? renewAt;
    if (state === 'taken-back') return words.goesOn(name, lower);
    return boundOn === undefined
      ? `${words.goesOn(name, lower)} ${goesDown({ higher: name, lower, termFrom, payUntil, isFree: false })}`
      : words.wentDown(name, lower, inWords(termFrom < boundOn ? boundOn : termFrom));
  };
  return (
    <ul className="sentences">
      {choices.map((choice) => (
        <li key={choice.name}>{told(choice)}</li>
      ))}
    </ul>
  );
}
