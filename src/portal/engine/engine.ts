import type { Answer, Asked, Kind } from './asked.ts';
import type { Sent, Told } from './messages.ts';
import type { Rules } from './rules-read.ts';

/** The programme's own rules at work in this browser: nothing that it is asked about leaves it. */
export interface Engine {
  ask<K extends Kind>(asked: Asked<K>): Promise<Answer<K>>;
}

interface Waiting {
  readonly done: (answer: never) => void;
  readonly failed: (error: Error) => void;
}

const running = new Map<string, Engine>();

/** The engine for rules of a name: started when it is first needed, and kept for whoever comes back to them. */
export function engineFor(name: string, rules: Rules): Engine {
  const known = running.get(name);
  if (known) return known;
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const engine = engineIn(worker, rules, () => running.delete(name));
  running.set(name, engine);
  return engine;
}

function engineIn(worker: Worker, rules: Rules, onBroken: () => void): Engine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | undefined;
  const send = (message: Sent) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) one?.done(data.answer as never);
    else one?.failed(new Error(data.message));
  });
  // It could not be loaded, or has fallen over the rules: nobody gets an answer any more.
  worker.addEventListener('error', ({ message }) => {
    broken = new Error(message || 'The engine could not be started.');
    for (const one of waiting.values()) one.failed(broken);
    waiting.clear();
    onBroken();
  });
  send({ kind: 'rules', rules });
  return {
    ask: <K extends Kind>(asked: Asked<K>) =>
      new Promise<Answer<K>>((done, failed) => {
        if (broken) return failed(broken);
        last += 1;
        waiting.set(last, { done, failed });
        return send({ kind: 'asked', id: last, asked: asked as Asked });
      }),
  };
}
