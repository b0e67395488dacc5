import '../office/office.css';
import type { FormEvent, ReactNode } from 'react';
import { withdrawRuling } from '../../client/index.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { rulingsWords } from '../../wording/portal/rulings-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';

/** Takes a ruling back, with what happens then said before. */
export function WithdrawRuling({ programme, id }: { readonly programme: string; readonly id: string }): ReactNode {
  const words = useWords(rulingsWords);
  const office = useWords(officeWords);
  const visitor = useVisitor();
  const { isGoing, error, send } = useSending();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = valuesOf(event.currentTarget);
    const body = { by: value('by'), reason: value('reason') };
    void send(() => answerOf(withdrawRuling({ path: { programme, id }, body })));
  };
  return (
    <details>
      <summary>{words.withdraw}</summary>
      <form className="form" onSubmit={submit}>
        <p>{words.ifWithdrawn}</p>
        <Field label={office.by} name="by" defaultValue={visitor?.name ?? ''} maxLength={200} required />
        <WrittenText label={office.reason} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.withdraw}
        </Button>
      </form>
    </details>
  );
}
