import '../office/office.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { exceptionsWords } from '../../wording/portal/exceptions-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';

/** Takes back what was granted to a partner, with what happens then said before. */
export function TakeBack({
  about,
  what,
  ahead,
  ask,
}: {
  /** What is taken back, for who hears the word without its row. */
  readonly about: string;
  readonly what: string;
  /** What that does to the awards, worked out once it is opened. */
  readonly ahead?: ReactNode;
  readonly ask: (headers: ReturnType<typeof changeHeaders>) => Promise<unknown>;
}): ReactNode {
  const words = useWords(exceptionsWords);
  const office = useWords(officeWords);
  const { isGoing, error, send } = useSending();
  const [isOpen, setOpen] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    void send(() => ask(changeHeaders({ once: onceKey(), reason })));
  };
  return (
    <details className="take-back" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.takeBack} <span className="out-of-sight">{about}</span>
      </summary>
      <form className="form" onSubmit={submit}>
        <p>{what}</p>
        {isOpen && !isGoing && ahead}
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.takeBack}
        </Button>
      </form>
    </details>
  );
}
