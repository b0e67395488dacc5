import { problem } from '../domain/problems/problem.ts';
import { addMonths, type Day } from '../domain/time/day.ts';
import { businessDay } from '../store/installation/business-day.ts';
import { changedBy } from './changed-by.ts';
import type { Context } from './context.ts';
import { moveBusinessDay } from './move-business-day.ts';
import { mayMoveDemo } from './policies/demo.ts';
import { refuse } from './policies/refuse.ts';
import { type Done, done, refused } from './refusal.ts';

/** So far it is moved at once: behind the rules there is nothing to see, and it does not come back. */
const mostMonths = 12;

/** Moves the day of a demo forward, for everybody who looks at it. What time does then happens as it would by itself. */
export async function moveDemo(context: Context, to: Day): Promise<Done<{ readonly from: Day; readonly today: Day }>> {
  const { store, actor } = context;
  if (!mayMoveDemo(actor)) return refuse(actor);
  const from = await businessDay(store.db);
  if (from === undefined) return refused({ kind: 'not-found', what: 'demo' });
  const invalid = (code: 'demo-not-forward' | 'demo-too-far', values: Readonly<Record<string, string>>) =>
    refused({ kind: 'invalid', problems: [problem(code, ['to'], values)] });
  if (to <= from) return invalid('demo-not-forward', { found: to, on: from });
  const latest = addMonths(from, mostMonths);
  if (to > latest) return invalid('demo-too-far', { found: to, latest });
  await moveBusinessDay(context, to, changedBy(actor));
  return done({ from, today: to });
}
