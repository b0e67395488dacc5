import type { Context } from '../actions/context.ts';
import type { JobData } from '../actions/queued/job.ts';
import { referenceLetter as dataOfReference, referenceLetterSent } from '../actions/references/reference-letter.ts';
import { invitationLetter as dataOfInvitation } from '../actions/roles/invitation-letter.ts';
import type { Instant } from '../domain/time/instant.ts';
import { invitationLetter } from '../mail/letters/invitation.ts';
import { referenceLetter } from '../mail/letters/reference.ts';
import type { Post } from '../mail/post.ts';
import { pageOf } from '../wording/mail/portal-pages.ts';

interface Sender {
  readonly context: Pick<Context, 'store' | 'clock'>;
  readonly post: Post;
  /** Where people find Assay, for the links. */
  readonly address: string;
}

type Values = JobData<'letter'>['values'];
type Letter = (sender: Sender, values: Values) => Promise<void>;

/** Sends a letter that is queued, where there is still a reason to. Tried again, it is a letter with a new secret. */
export const sendLetter =
  (sender: Sender) =>
  async ({ kind, values }: JobData<'letter'>): Promise<void> => {
    const letter = letters[kind];
    if (!letter) throw new Error(`There is no letter "${kind}". A newer Assay may have queued it.`);
    await letter(sender, values);
  };

const invitation: Letter = async ({ context, post, address }, values) => {
  const data = await dataOfInvitation(context, values['invitation'] ?? '');
  if (!data) return;
  const link = pageOf.invitation(address, data.token);
  await post.send(invitationLetter({ ...data, expires: data.expires as Instant, address: link }));
};

/** That it has left is written down afterwards: a letter that is lost is sent again, and one that is sent twice opens the same. */
const reference: Letter = async (
  { context, post, address },
  { programme = '', partner = '', reference: id = '', letter },
) => {
  const named = { programme, partner, reference: id, letter: Number(letter) };
  const data = await dataOfReference(context, named);
  if (!data) return;
  await post.send(referenceLetter({ ...data, address: pageOf.reference(address, data.token) }));
  await referenceLetterSent(context, named);
};

const letters: Readonly<Record<string, Letter>> = { invitation, reference };
