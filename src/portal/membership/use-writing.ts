import { Refused } from '../server/refused.ts';
import { type Sending, useSending } from '../server/use-sending.ts';
import { type PartnerPlace, readAgain } from './asking.ts';

/** The headers of a change: the state that was read, why it is changed, and the key of the request. */
export const changeHeaders = (about: {
  readonly etag?: string | undefined;
  readonly reason?: string | undefined;
  readonly once: string;
}) => ({
  'Idempotency-Key': about.once,
  ...(about.etag !== undefined && { 'If-Match': about.etag }),
  ...(about.reason !== undefined && { 'Assay-Reason': encodeURIComponent(about.reason) }),
});

/** Sends what is written about a partner, and reads again what is known of it: when it is done, and when somebody was quicker. */
export function useWriting(place: PartnerPlace): Sending {
  const sending = useSending();
  const send: Sending['send'] = async (body, ask) => {
    const isDone = await sending.send(body, async (once) => {
      try {
        await ask(once);
      } catch (error) {
        if (error instanceof Refused && error.status === 412) await readAgain(place);
        throw error;
      }
    });
    if (isDone) await readAgain(place);
    return isDone;
  };
  return { ...sending, send };
}
