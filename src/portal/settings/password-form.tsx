import { type FormEvent, type ReactNode, useState } from 'react';
import { changePassword } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { sessionsAsked } from './asking.ts';

/** A new password for whoever reads this, who knows the old one. */
export function PasswordForm(): ReactNode {
  const words = useWords(settingsWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const code = codeOf(failure);
  const wrong = {
    old: code === 'INVALID_PASSWORD' ? words.wrongPassword : undefined,
    new:
      code === 'PASSWORD_TOO_SHORT'
        ? words.shortPassword
        : code === 'PASSWORD_TOO_LONG'
          ? words.longPassword
          : undefined,
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const sent = event.currentTarget;
    const filled = new FormData(sent);
    const text = (name: string) => String(filled.get(name) ?? '');
    const body = {
      currentPassword: text('old'),
      newPassword: text('new'),
      revokeOtherSessions: filled.get('others') !== null,
    };
    const isDone = await send('password', () => answerOf(changePassword({ body })));
    setSaid(isDone ? words.passwordChanged : '');
    if (!isDone) return;
    sent.reset();
    await answers.invalidateQueries({ queryKey: sessionsAsked.queryKey });
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <p role="status">{said}</p>
      <NotDone failure={wrong.old || wrong.new ? undefined : failure} />
      <Field label={words.oldPassword} name="old" type="password" autoComplete="current-password" wrong={wrong.old} />
      <Field
        label={words.newPassword}
        hint={words.newPasswordHint}
        name="new"
        type="password"
        autoComplete="new-password"
        wrong={wrong.new}
      />
      <label className="tick">
        <input type="checkbox" name="others" defaultChecked />
        {words.alsoOthers}
      </label>
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.changePassword}
      </Button>
    </form>
  );
}

/** The sign-in names what is wrong by a code of its own, and no place. */
const codeOf = (failure: unknown): string | undefined =>
  failure instanceof Refused ? (failure.problem.code as string | undefined) : undefined;
