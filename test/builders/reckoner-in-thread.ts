import type { SheetReader } from '../../src/actions/imports/sheet-reader.ts';
import type { Reckoner, ToReckon } from '../../src/actions/reckoner.ts';
import { done } from '../../src/actions/refusal.ts';
import { packFromFiles } from '../../src/exchange/pack-from-files.ts';
import type { ReadPack } from '../../src/exchange/pack-from-texts.ts';
import { reckoned } from '../../src/workers/answer-to.ts';
import { readSheet } from '../../src/workers/read-sheet.ts';

const packs = new Map<string, ReadPack>();

/** Works things out as the threads do, in the thread that asks: nothing has to be started and ended for it. */
export const reckonerInThread: Reckoner = {
  standing: async ({ catalogue, ...asked }) => {
    const found = reckoned({ kind: 'standing', ...asked }, await packOf(catalogue));
    if (!found.ok) return found;
    if (typeof found.value === 'string' || !('answers' in found.value)) throw new Error('This is no standing.');
    return done(found.value);
  },
  answer: async ({ catalogue, ...asked }) => {
    const found = reckoned(asked, await packOf(catalogue));
    if (!found.ok) return found;
    if (typeof found.value !== 'string') throw new Error('An answer is a text.');
    return done(found.value);
  },
};

/** The same for sheets. */
export const sheetsInThread: SheetReader = {
  sheet: async ({ catalogue, ...asked }) =>
    done(await readSheet({ kind: 'sheet', ...asked }, (await packOf(catalogue)).programme)),
};

async function packOf({ version, files }: ToReckon['catalogue']): Promise<ReadPack> {
  const known = packs.get(version);
  if (known) return known;
  const read = packFromFiles(await files());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  packs.set(version, read.value);
  return read.value;
}
