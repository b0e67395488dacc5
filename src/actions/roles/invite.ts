import { z } from 'zod';
import { newId } from '../../store/new-id.ts';
import { addInvitation, withdrawSuch } from '../../store/sign-in/invitations.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { daysLater, millisecondsOf } from '../moments.ts';
import type { RolePlace } from '../policies/role.ts';
import { recordAtPlace } from '../record-at-place.ts';
import { type Done, done } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { invitedTouches } from './invited-touches.ts';

/** How long a letter opens its door. */
export const daysToAccept = 7;

/** Whom an invitation is for. Addresses are compared in lower case, as sign-in does. */
export const invited = {
  email: z.email().max(254).toLowerCase(),
  language: z.enum(['en', 'de']),
} as const;

export interface Invited {
  readonly id: string;
  readonly expires: string;
}

interface Wanted extends RolePlace {
  readonly role: string;
  readonly email: string;
  readonly language: 'en' | 'de';
}

/**
 * Writes an invitation, and queues its letter with the invitation's id alone. The secret of the link is made when the
 * letter is (invitation-letter.ts): neither the queue nor whoever invites ever sees it.
 */
export async function invite(context: Context, wanted: Wanted): Promise<Done<Invited>> {
  const { store, queue, actor, clock } = context;
  const now = clock.now();
  const invitation = {
    ...wanted,
    id: newId(millisecondsOf(now)),
    invitedBy: actor.kind === 'user' ? actor.id : null,
    now,
    expires: daysLater(now, daysToAccept),
  };
  return wholeOrNothing(
    context,
    (work) => store.db.transaction().execute(work),
    async (tx) => {
      const earlier = await withdrawSuch(tx, invitation);
      await addInvitation(tx, invitation);
      await queue.send(tx, 'letter', {
        to: wanted.email,
        kind: 'invitation',
        language: wanted.language,
        values: { invitation: invitation.id },
      });
      await recordAtPlace(tx, wanted, {
        at: now,
        by: changedBy(actor),
        action: 'invite',
        touched: invitedTouches(invitation, earlier),
      });
      return done({ id: invitation.id, expires: invitation.expires });
    },
  );
}
