import { forgetOutcomesBefore, isKeyTaken, keepOutcome, keptOutcome } from '../store/once/idempotency-keys.ts';
import type { Tx } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { daysLater } from './moments.ts';
import type { Once } from './once-asked.ts';
import { type Done, done, refused } from './refusal.ts';

/**
 * Does something once: where the same actor sent the same key before, the answer is what came of it then, and nothing is
 * done. What came of it is written with the change itself (whole-or-nothing.ts), so that a crash leaves both or neither.
 * A refusal leaves nothing, and may be tried again. After a day a key is forgotten.
 */
export async function doneOnce<Value>(
  context: Context,
  once: Once,
  act: (context: Context) => Promise<Done<Value>>,
): Promise<Done<Value>> {
  const { store, actor, clock } = context;
  if (actor.kind === 'system') return act(context);
  const yesterday = daysLater(clock.now(), -1);
  await forgetOutcomesBefore(store.db, yesterday);
  const before = async (): Promise<Done<Value> | undefined> => {
    const kept = await keptOutcome(store.db, { actor: actor.id, key: once.key }, yesterday);
    if (!kept) return undefined;
    if (kept.requestHash !== once.requestHash) return refused({ kind: 'conflict', code: 'key-used-differently' });
    return done(kept.outcome as Value);
  };
  const known = await before();
  if (known) return known;
  try {
    const result = await act({ ...context, once });
    // What the same request did meanwhile, such as taking a name, may be what this one is refused for.
    return result.ok ? result : ((await before()) ?? result);
  } catch (error) {
    const meanwhile = isKeyTaken(error) ? await before() : undefined;
    if (meanwhile) return meanwhile;
    throw error;
  }
}

/** Keeps what came of a request that is to be done once, as the last thing of its transaction. */
export async function keepForOnce(tx: Tx, { once, actor, clock }: ForOnce, outcome: unknown): Promise<void> {
  if (!once || actor.kind === 'system') return;
  await keepOutcome(tx, { ...once, actor: actor.id, outcome, now: clock.now() });
}

export type ForOnce = Pick<Context, 'once' | 'actor' | 'clock'>;
