import type { Context } from '../actions/context.ts';
import type { JobData } from '../actions/queued/job.ts';
import { invitationLetter as dataOfInvitation } from '../actions/roles/invitation-letter.ts';
import type { Instant } from '../domain/time/instant.ts';
import { invitationLetter } from '../mail/letters/invitation.ts';
import type { Post } from '../mail/post.ts';
import { pageOf } from '../wording/mail/portal-pages.ts';

interface Sender {
  readonly context: Pick<Context, 'store' | 'clock'>;
  readonly post: Post;
  /** Where people find Assay, for the links. */
  readonly address: string;
}

/** Sends a letter that is queued, where there is still a reason to. Tried again, it is a letter with a new secret. */
export const sendLetter =
  ({ context, post, address }: Sender) =>
  async ({ kind, values }: JobData<'letter'>): Promise<void> => {
    if (kind !== 'invitation') throw new Error(`There is no letter "${kind}". A newer Assay may have queued it.`);
    const data = await dataOfInvitation(context, values['invitation'] ?? '');
    if (!data) return;
    const link = pageOf.invitation(address, data.token);
    await post.send(invitationLetter({ ...data, expires: data.expires as Instant, address: link }));
  };
