import type { Answer, Asked, Kind } from './asked.ts';
import type { Rules } from './rules-read.ts';

/** To the thread: the rules once and first, then questions, each with a number. */
export type Sent =
  | { readonly kind: 'rules'; readonly rules: Rules }
  | { readonly kind: 'asked'; readonly id: number; readonly asked: Asked };

/** From the thread: one for each question. */
export type Told =
  | { readonly id: number; readonly ok: true; readonly answer: Answer<Kind> }
  | { readonly id: number; readonly ok: false; readonly message: string };
