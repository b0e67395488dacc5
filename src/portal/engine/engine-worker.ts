// The domain in a thread of the browser, so that a page stays smooth while it thinks. It knows no clock and no server.
import { z } from 'zod';
import { answerAsked } from './answer-asked.ts';
import type { Sent, Told } from './messages.ts';
import { type RulesRead, rulesRead } from './rules-read.ts';

// Our pages allow no code made of texts, and zod would try whether they do.
z.config({ jitless: true });

let rules: RulesRead | undefined;

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  if (data.kind === 'rules') {
    rules = rulesRead(data.rules);
    return;
  }
  postMessage(toldOf(data));
});

function toldOf({ id, asked }: Extract<Sent, { kind: 'asked' }>): Told {
  try {
    if (!rules) throw new Error('Rules are sent before anything is asked.');
    return { id, ok: true, answer: answerAsked(asked, rules) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
