// A thread that works out answers. It knows no clock and no store, and does one thing at a time.
import { parentPort } from 'node:worker_threads';
import { packFromFiles } from '../exchange/pack-from-files.ts';
import type { ReadPack } from '../exchange/pack-from-texts.ts';
import { answerTo } from './answer-to.ts';
import type { TaskMessage, ThreadMessage } from './task.ts';

const port = parentPort;
if (!port) throw new Error('reckoning-worker.ts is started by pool.ts, as a worker thread.');
const tell = (message: ThreadMessage) => port.postMessage(message);

const packs = new Map<string, ReadPack>();

function packOf({ version, files }: TaskMessage): ReadPack {
  if (files) {
    const read = packFromFiles(files);
    if (!read.ok)
      throw new Error(`The catalogue version ${version} cannot be read: ${JSON.stringify(read.problems[0])}`);
    packs.set(version, read.value);
  }
  const pack = packs.get(version);
  if (!pack) throw new Error(`The catalogue version ${version} was not sent to this thread.`);
  return pack;
}

port.on('message', async (message: TaskMessage) => {
  try {
    tell({ kind: 'done', outcome: await answerTo(message.task, packOf(message)) });
  } catch (error) {
    const { message: told, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    tell({ kind: 'failed', message: told, stack });
  }
});

tell({ kind: 'ready' });
