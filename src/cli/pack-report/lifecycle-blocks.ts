import type { Lifecycle, LifecyclePolicy, Programme } from '../../domain/catalogue/programme.ts';
import { addDays, type Day, lastDay } from '../../domain/time/day.ts';
import { exceptionInWords, policyInWords } from '../../wording/rules/policy-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';
import { noteBlocks } from './note-blocks.ts';
import { packShowWords } from './pack-show-words.ts';

/** How awards are renewed, kept and lost: policy by policy, each with its source and what is not known about it. */
export function lifecycleBlocks(lifecycle: Lifecycle | undefined, voice: Voice): readonly Block[] {
  if (!lifecycle) return [];
  const words = packShowWords[voice.language];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.lifecycle },
    ...lifecycle.flatMap((policy, index): readonly Block[] => [
      { kind: 'points', points: [policyInWords(policy, voice, lastDayOf(lifecycle[index + 1]))] },
      ...(policy.source === undefined
        ? []
        : [{ kind: 'text', words: [span(words.source(policy.source), 'faint')] } as const]),
      ...noteBlocks(policy.note, voice),
    ]),
  ];
}

const lastDayOf = (next: LifecyclePolicy | undefined): Day => (next ? addDays(next.from, -1) : lastDay);

/** What the programme grants to many at once. */
export function exceptionBlocks({ exceptions }: Programme, voice: Voice): readonly Block[] {
  if (exceptions.length === 0) return [];
  const words = packShowWords[voice.language];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.exceptions },
    ...exceptions.flatMap((one): readonly Block[] => [
      { kind: 'points', points: [exceptionInWords(one, voice)] },
      ...(one.source === undefined
        ? []
        : [{ kind: 'text', words: [span(words.source(one.source), 'faint')] } as const]),
      ...noteBlocks(one.note, voice),
    ]),
  ];
}
