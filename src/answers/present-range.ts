import { onlyValue, type Range } from '../domain/numbers/range.ts';
import { writeRational } from '../domain/numbers/rational.ts';
import type { Voice } from '../wording/voice.ts';

/** One number as a text, or its bounds. */
export const presentRange = (range: Range) => {
  const only = onlyValue(range);
  if (only) return writeRational(only);
  return {
    ...(range.low && { atLeast: writeRational(range.low) }),
    ...(range.high && { atMost: writeRational(range.high) }),
  };
};

export const titleOf = ({ title }: { readonly title?: Parameters<Voice['say']>[0] }, voice: Voice) =>
  title ? { title: voice.say(title) } : {};
