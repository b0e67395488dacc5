import type { Actor } from '../actor.ts';
import { mayWrite, worksInOffice } from './roles.ts';

/** The person whose wallet the actor reads: its own, and no other. */
export const ownWallet = (actor: Actor): string | undefined => {
  const held = actor.roles.find((role) => role.kind === 'person');
  return held?.kind === 'person' ? held.person : undefined;
};

/** The same to write. */
export const ownWalletToWrite = (actor: Actor): string | undefined => (mayWrite(actor) ? ownWallet(actor) : undefined);

/** Programme managers settle to how many partners a person may link its wallet. */
export const maySettleLinking = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager');
