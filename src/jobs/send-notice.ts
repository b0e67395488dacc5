import { noticeDelivered, noticeToSend, settleSending } from '../actions/notices/notice-to-send.ts';
import type { JobData } from '../actions/queued/job.ts';
import type { ReckoningContext } from '../actions/reckoner.ts';
import { transferLetter } from '../mail/letters/transfer.ts';
import type { Post } from '../mail/post.ts';
import { pageOf } from '../wording/mail/portal-pages.ts';
import { voiceOf } from '../wording/voice.ts';

interface Sender {
  readonly context: ReckoningContext;
  readonly post: Post;
  /** Where people find Assay, for the links. */
  readonly address: string;
}

/**
 * Sends a planned notice to everybody who must hear of it, each in the own language, where there is still a reason to. What
 * could not go is tried again, and goes to those alone who have not got it.
 */
export const sendNotice =
  ({ context, post, address }: Sender) =>
  async (job: JobData<'notice'>): Promise<void> => {
    const ready = await noticeToSend(context, job);
    if (!ready.ok) {
      if (ready.refusal.kind === 'not-found' || ready.refusal.kind === 'conflict') return;
      throw new Error(`The notice was not worked out: ${JSON.stringify(ready.refusal)}`);
    }
    if (!ready.value) return;
    const { notice, partner, programme, receivers } = ready.value;
    const { person, ...transfer } = notice;
    const name = person.name ?? person.code;
    try {
      for (const { id, email, name: reader, language } of receivers) {
        const data = {
          transfer: { ...transfer, person: person.isErased ? undefined : name },
          partner: partner.name,
          address: pageOf.standing(address, programme.id, partner.code),
        };
        await post.send(transferLetter({ to: email, name: reader, language }, data, voiceOf(programme, language)));
        await noticeDelivered(context, job, id);
      }
    } catch (error) {
      await settleSending(context, job, 'letter-refused');
      throw error;
    }
    await settleSending(context, job, receivers.length === 0 && !ready.value.isPartlySent ? 'nobody-to-tell' : null);
  };
