import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { nameAccountManager } from '../../client/index.ts';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { colleaguesAsked } from './asking.ts';

/** Says who looks after a partner from a day on, or that nobody does. */
export function NameAccountManager({
  place,
  now,
}: {
  readonly place: PartnerPlace;
  /** Who does today: somebody else is offered first. */
  readonly now: string | undefined;
}): ReactNode {
  const words = useWords(accountManagerWords);
  const form = useWords(formWords);
  const { today } = useInstallation();
  const { data: colleagues } = useSuspenseQuery(colleaguesAsked(place.programme));
  const { isGoing, failure, send } = useWriting(place);
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const { user, from = '', reason } = textsIn(new FormData(filled), 'user', 'from', 'reason');
    const body = { from, ...(user !== undefined && { user }) };
    setDone(false);
    const isNamed = await send([body, reason], (once) =>
      answerOf(nameAccountManager({ path: { ...place }, body, headers: changeHeaders({ once, reason }) })),
    );
    setDone(isNamed);
    if (isNamed) filled.reset();
  };
  return (
    <Section title={words.assign}>
      <p role="status">{isDone && words.saved}</p>
      <form className="form sheet" onSubmit={(event) => void submit(event)}>
        <NotDone failure={failure} fields={['/user', '/from']} />
        <Choice
          label={words.whom}
          name="user"
          options={[
            ...colleagues.map(([user, name]) => ({ value: user, word: name })),
            { value: '', word: words.nobody },
          ]}
          first={colleagues.find(([user]) => user !== now)?.[0] ?? ''}
          wrong={wrongAt(failure, '/user')}
        />
        <Field
          label={words.firstDay}
          hint={words.firstDayHint}
          name="from"
          type="date"
          defaultValue={today}
          required
          wrong={wrongAt(failure, '/from')}
        />
        <Field label={form.reason} hint={form.reasonHint} name="reason" maxLength={600} required />
        <div className="buttons">
          <Button type="submit" kind="first" isDisabled={isGoing}>
            {isGoing ? form.going : form.send}
          </Button>
        </div>
      </form>
    </Section>
  );
}
