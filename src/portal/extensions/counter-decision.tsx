import '../office/office.css';
import type { FormEvent, ReactNode } from 'react';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';

interface Decided {
  readonly by: string;
  readonly reason: string;
  readonly last?: string;
}

/** Takes back or ends what was granted, with what happens then said before. */
export function CounterDecision({
  title,
  about,
  lastDay,
  ask,
}: {
  readonly title: string;
  readonly about: string;
  readonly lastDay?: { readonly label: string; readonly earliest: string; readonly latest: string };
  readonly ask: (decided: Decided) => Promise<unknown>;
}): ReactNode {
  const office = useWords(officeWords);
  const visitor = useVisitor();
  const { isGoing, error, send } = useSending();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = valuesOf(event.currentTarget);
    const decided = { by: value('by'), reason: value('reason') };
    void send(() => ask(lastDay ? { ...decided, last: value('last') } : decided));
  };
  return (
    <details>
      <summary>{title}</summary>
      <form className="form" onSubmit={submit}>
        <p>{about}</p>
        {lastDay && (
          <Field
            label={lastDay.label}
            name="last"
            type="date"
            min={lastDay.earliest}
            max={lastDay.latest}
            defaultValue={lastDay.earliest}
            required
          />
        )}
        <Field label={office.by} name="by" defaultValue={visitor?.name ?? ''} maxLength={200} required />
        <WrittenText label={office.reason} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : title}
        </Button>
      </form>
    </details>
  );
}
