import type { Text } from '../../domain/catalogue/text.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** What a rule author wrote beside a rule: what is not known, what is assumed, how far the source is to be trusted. */
export const noteBlocks = (note: Text | undefined, voice: Voice): readonly Block[] =>
  note === undefined ? [] : [{ kind: 'text', words: voice.say(note) }];
