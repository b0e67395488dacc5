import '../office/office.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { nameAccountManager } from '../../client/index.ts';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { colleaguesAsked } from './asking.ts';
import { reasonSent } from './reason-sent.ts';

/** Says who looks after a partner from a day on, or that nobody does. */
export function NameAccountManager({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(accountManagerWords);
  const office = useWords(officeWords);
  const { today } = useInstallation();
  const { data: colleagues } = useSuspenseQuery(colleaguesAsked(place.programme));
  const { isGoing, error, send } = useSending();
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const value = valuesOf(form);
    const user = value('user');
    const body = { from: value('from'), ...(user && { user }) };
    setDone(false);
    const isSent = await send(() =>
      answerOf(nameAccountManager({ path: { ...place }, body, ...reasonSent(value('reason')) })),
    );
    setDone(isSent);
    if (isSent) form.reset();
  };
  return (
    <Section title={words.assign}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <label className="written">
          {words.whom}
          <select name="user" defaultValue={colleagues[0]?.[0] ?? ''}>
            {colleagues.map(([user, name]) => (
              <option key={user} value={user}>
                {name}
              </option>
            ))}
            <option value="">{words.nobody}</option>
          </select>
        </label>
        <Field label={words.firstDay} hint={words.firstDayHint} name="from" type="date" defaultValue={today} required />
        <WrittenText label={words.reason} hint={words.reasonHint} name="reason" maxLength={600} required />
        <RefusedInWords error={error} />
        {isDone && <p role="status">{words.saved}</p>}
        <Button type="submit" kind="first" isDisabled={isGoing}>
          {isGoing ? office.sending : words.save}
        </Button>
      </form>
    </Section>
  );
}
