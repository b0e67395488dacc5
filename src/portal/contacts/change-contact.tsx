import type { FormEvent, ReactNode } from 'react';
import { type Contact, correctContact, withdrawContact } from '../../client/index.ts';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Gives somebody who was named other days, or takes back that they were, with what happens then said before. */
export function ChangeContact({
  place,
  contact: { id, name, from, to },
}: {
  readonly place: PartnerPlace;
  readonly contact: Contact;
}): ReactNode {
  const words = useWords(contactsWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const filled = textsIn(new FormData(event.currentTarget), 'from', 'to', 'reason');
    const body = { from: filled.from ?? '', ...(filled.to !== undefined && { to: filled.to }) };
    void send([id, body, filled.reason], (once) => {
      const headers = changeHeaders({ once, reason: filled.reason });
      return answerOf(correctContact({ path: { ...place, id }, body, headers }));
    });
  };
  const takeBack = () =>
    send([id, 'take back'], (once) =>
      answerOf(withdrawContact({ path: { ...place, id }, headers: changeHeaders({ once }) })),
    );
  return (
    <details>
      <summary>
        {words.change} <span className="out-of-sight">{name}</span>
      </summary>
      <form className="form" onSubmit={submit} aria-label={words.changeOf(name)}>
        <NotDone failure={failure} fields={['/from', '/to']} />
        <Field
          label={words.from}
          name="from"
          type="date"
          defaultValue={from}
          required
          wrong={wrongAt(failure, '/from')}
        />
        <Field
          label={words.to}
          isOptional
          name="to"
          type="date"
          defaultValue={to ?? ''}
          wrong={wrongAt(failure, '/to')}
        />
        <Field label={form.reason} hint={form.reasonHint} name="reason" maxLength={600} required />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.otherDays}
        </Button>
      </form>
      <Confirmed word={words.takeBack} about={name} what={words.ifTakenBack} isDisabled={isGoing} act={takeBack} />
    </details>
  );
}
