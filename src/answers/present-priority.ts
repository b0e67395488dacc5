import type { Priority } from '../domain/standing/order-that-keeps-more.ts';
import { priorityInWords } from '../wording/standing/priority-in-words.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonPriority } from './priority-schema.ts';

export function presentPriority(priority: Priority, voice: Voice): JsonPriority {
  const { awards, isOwn, programmeOrder, crowdedOut, better, isExhaustive } = priority;
  return {
    awards: awards.map(({ claim, held, together }) => ({
      claim: { ...claim },
      name: voice.award(claim),
      held,
      together,
    })),
    own: isOwn,
    programmeOrder: programmeOrder.map((claim) => ({ ...claim })),
    crowdedOut: crowdedOut.map((claim) => ({ ...claim })),
    ...(better && {
      better: {
        order: better.order.map((claim) => ({ ...claim })),
        kept: better.kept,
        gained: better.gained.map((claim) => ({ ...claim })),
        lost: better.lost.map((claim) => ({ ...claim })),
      },
    }),
    exhaustive: isExhaustive,
    text: priorityInWords(priority, voice),
  };
}
