import type { FormEvent, ReactNode } from 'react';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';

/** The office takes back what it did about a renewal, with its reason; what that does is said before. */
export function TakeBack({
  name,
  what,
  ask,
}: {
  /** What the button says. */
  readonly name: string;
  readonly what: string;
  readonly ask: (body: { readonly reason: string }, headers: ReturnType<typeof changeHeaders>) => Promise<unknown>;
}): ReactNode {
  const office = useWords(officeWords);
  const { isGoing, error, send } = useSending();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    const headers = changeHeaders({ once: onceKey() });
    void send(() => ask({ reason }, headers));
  };
  return (
    <details>
      <summary>{name}</summary>
      <form className="form" onSubmit={submit} aria-label={name}>
        <p>{what}</p>
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : name}
        </Button>
      </form>
    </details>
  );
}
