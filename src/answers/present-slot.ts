import { itemsOf } from '../domain/catalogue/condition.ts';
import type { SlotFinding } from '../domain/standing/finding.ts';
import { conditionInWords } from '../wording/rules/condition-in-words.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonSlot } from './finding-schema.ts';
import { presentRange, titleOf } from './present-range.ts';

const presentSubset = (subset: SlotFinding | SlotFinding['ofWhich'][number], voice: Voice) => ({
  ...(subset.id !== undefined && { id: subset.id }),
  ...titleOf(subset, voice),
  asked: conditionInWords(subset.condition, voice),
  items: itemsOf(subset.condition),
  needed: presentRange(subset.needed),
  holders: [...subset.holders],
});

/** What is asked of so many people, and who they are. */
export const presentSlot = (slot: SlotFinding, voice: Voice): JsonSlot => ({
  ...presentSubset(slot, voice),
  ...(slot.role !== undefined && { role: slot.role }),
  possible: [...slot.possible],
  ...(slot.verification !== undefined && { verification: slot.verification }),
  counted: [...slot.counted],
  ...(slot.claimed && { claimed: [...slot.claimed] }),
  ...(slot.unproved && { unproved: [...slot.unproved] }),
  ofWhich: slot.ofWhich.map((subset) => presentSubset(subset, voice)),
});
