import type { Reckoner, ToReckon } from '../../src/actions/reckoner.ts';
import { done } from '../../src/actions/refusal.ts';
import { packFromFiles } from '../../src/exchange/pack-from-files.ts';
import type { ReadPack } from '../../src/exchange/pack-from-texts.ts';
import { answerTo } from '../../src/workers/answer-to.ts';

const packs = new Map<string, ReadPack>();

/** Works things out as the threads do, in the thread that asks: nothing has to be started and ended for it. */
export const reckonerInThread: Reckoner = {
  standing: async ({ catalogue, ...asked }) => {
    const found = answerTo({ kind: 'standing', ...asked }, await packOf(catalogue));
    if (!found.ok) return found;
    if (typeof found.value === 'string') throw new Error('A standing is no text.');
    return done(found.value);
  },
  answer: async ({ catalogue, ...asked }) => {
    const found = answerTo(asked, await packOf(catalogue));
    if (!found.ok) return found;
    if (typeof found.value !== 'string') throw new Error('An answer is a text.');
    return done(found.value);
  },
};

async function packOf({ version, files }: ToReckon['catalogue']): Promise<ReadPack> {
  const known = packs.get(version);
  if (known) return known;
  const read = packFromFiles(await files());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  packs.set(version, read.value);
  return read.value;
}
