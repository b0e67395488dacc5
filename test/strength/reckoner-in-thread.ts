import type { Reckoner } from '../../src/actions/reckoner.ts';
import { done, refused } from '../../src/actions/refusal.ts';
import { packFromTexts, type ReadPack } from '../../src/exchange/pack-from-texts.ts';
import { answerTo } from '../../src/workers/answer-to.ts';

const packs = new Map<string, ReadPack>();

/** Works things out as the threads do, in the thread that asks: a process that is to be killed at once starts sooner so. */
export const reckonerInThread: Reckoner = {
  standing: async ({ catalogue, ...asked }) => {
    const outcome = answerTo({ kind: 'standing', ...asked }, await packOf(catalogue));
    if (outcome.kind === 'standing') return done(outcome.value);
    return refused(outcome.kind === 'invalid' ? outcome : { kind: 'not-allowed' });
  },
  forecast: () => Promise.reject(new Error('Nobody asks for forecasts here.')),
  plan: () => Promise.reject(new Error('Nobody asks for plans here.')),
};

async function packOf({ version, files }: Parameters<Reckoner['standing']>[0]['catalogue']): Promise<ReadPack> {
  const known = packs.get(version);
  if (known) return known;
  const texts = Object.entries(await files()).map(([name, text]) => [name, { ok: true, value: text }] as const);
  const read = packFromTexts(new Map(texts));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  packs.set(version, read.value);
  return read.value;
}
