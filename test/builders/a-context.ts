import type { Actor, RoleHeld } from '../../src/actions/actor.ts';
import type { Context } from '../../src/actions/context.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import type { Queue } from '../../src/store/queue.ts';
import type { Store } from '../../src/store/store.ts';

/** Somebody who is signed in with these roles. */
export const aUser = (...roles: readonly RoleHeld[]): Actor => ({
  kind: 'user',
  id: '0199c0de-0000-7000-8000-0000000000aa',
  roles,
});

/** Remembers what is sent and does none of it. */
export function aQueue(): Queue & { readonly sent: { readonly name: string; readonly data: unknown }[] } {
  const sent: { readonly name: string; readonly data: unknown }[] = [];
  return {
    sent,
    send: async (_tx, name, data) => {
      sent.push({ name, data });
    },
    work: async () => {},
    stop: async () => {},
  };
}

/** What an action works with, on a fixed business day. */
export const aContext = (store: Store, actor: Actor, override: Partial<Context> = {}): Context => ({
  store,
  queue: aQueue(),
  actor,
  clock: { today: () => day('2017-11-15'), now: () => instant('2026-11-26T08:00:00Z') },
  ...override,
});
