import { z } from 'zod';
import { newId } from '../store/new-id.ts';
import { addInvitation, setInvitationToken, withdrawSuch } from '../store/sign-in/invitations.ts';
import { ensureProgramme } from '../store/sign-in/programmes.ts';
import { holdersInOffice, holdRoles } from '../store/sign-in/role-assignments.ts';
import type { Context } from './context.ts';
import { daysLater, millisecondsOf } from './moments.ts';
import { recordAtPlace } from './record-at-place.ts';
import { type Done, done, refused } from './refusal.ts';
import { daysToAccept, invited } from './roles/invite.ts';
import { invitedTouches } from './roles/invited-touches.ts';
import { hashOfSecret, newSecret } from './secret.ts';

export const SetUp = z.strictObject({
  /** The code of the programme, as its pack has it. */
  programme: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  ...invited,
});
export type SetUp = z.infer<typeof SetUp>;

export interface Prepared {
  readonly programme: string;
  /** The secret of the first manager's link: for whoever runs the machine, to open or to hand on. */
  readonly token: string;
  readonly expires: string;
}

/**
 * Makes a programme, with an invitation for its first manager. It asks for no role, as there is none yet: only somebody
 * with the machine's own command line gets here. Until the invitation is accepted it can be made again, and the last one
 * counts; after that it is refused.
 */
export async function setUp(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  { programme: code, email, language }: SetUp,
): Promise<Done<Prepared>> {
  const now = clock.now();
  const expires = daysLater(now, daysToAccept);
  return store.db.transaction().execute(async (tx) => {
    const programme = await ensureProgramme(tx, { id: newId(millisecondsOf(now)), code, now });
    await holdRoles(tx, programme);
    const managers = await holdersInOffice(tx, programme, 'programme-manager', now);
    if (managers.length > 0) return refused({ kind: 'conflict', code: 'set-up-already', values: { programme: code } });
    const invitation = {
      id: newId(millisecondsOf(now)),
      programme,
      partner: null,
      role: 'programme-manager',
      email,
      language,
      invitedBy: null,
      now,
      expires,
    };
    const token = newSecret();
    const earlier = await withdrawSuch(tx, invitation);
    await addInvitation(tx, invitation);
    await setInvitationToken(tx, invitation.id, hashOfSecret(token));
    await recordAtPlace(tx, invitation, {
      at: now,
      by: { kind: 'system', id: null },
      action: 'set-up',
      touched: [{ kind: 'programme', id: programme }, ...invitedTouches(invitation, earlier)],
    });
    return done({ programme, token, expires });
  });
}
