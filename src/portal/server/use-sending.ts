import { useRef, useState } from 'react';
import { onceKey } from './once-key.ts';

/** Sends what somebody filled in. What was refused is kept beside the form, which loses nothing by it. */
export interface Sending {
  readonly isGoing: boolean;
  /** Why it was not done, the last time it was tried. */
  readonly failure: unknown;
  /**
   * @param body what is sent; the same again has the same key, so that what was done before the connection broke is not done twice
   * @returns whether it was done
   */
  readonly send: (body: unknown, ask: (once: string) => Promise<unknown>) => Promise<boolean>;
}

export function useSending(): Sending {
  const [isGoing, setGoing] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const last = useRef<{ readonly sent: string; readonly key: string }>(undefined);
  const send: Sending['send'] = async (body, ask) => {
    const sent = JSON.stringify(body);
    const { key } = last.current?.sent === sent ? last.current : { key: onceKey() };
    last.current = { sent, key };
    setGoing(true);
    try {
      await ask(key);
      last.current = undefined;
      setFailure(undefined);
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      setGoing(false);
    }
  };
  return { isGoing, failure, send };
}
