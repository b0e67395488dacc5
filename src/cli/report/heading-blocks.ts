import type { Facts } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dayInWords, momentInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';
import { reportWords } from './report-words.ts';

/** Whose standing it is, in which programme, on which day, and as known when. */
export function headingBlocks(
  facts: Facts,
  { day, knownAt }: { readonly day: Day; readonly knownAt: Instant },
  voice: Voice,
): readonly Block[] {
  const words = reportWords[voice.language];
  const moment = momentInWords(knownAt, voice.language);
  return [
    { kind: 'title', words: facts.name ?? facts.partner },
    { kind: 'text', words: words.asOf(voice.say(voice.programme.name), dayInWords(day, voice.language)) },
    ...(moment === undefined ? [] : [{ kind: 'text', words: words.knownAt(moment) } as const]),
  ];
}
