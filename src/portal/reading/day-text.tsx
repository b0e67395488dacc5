import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading } from './reading.tsx';

/** A day as the reader writes it, and as programs read it. */
export function DayText({ day }: { readonly day: string }): ReactNode {
  const { language } = useReading();
  return <time dateTime={day}>{dayInWords(dayOf(day), language)}</time>;
}
