import { type FormEvent, type ReactNode, useState } from 'react';
import { changePassword } from '../../client/index.ts';
import { securityWords } from '../../wording/portal/security-words.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { NewPasswordField } from '../session/recovery-page.tsx';
import { useTrying } from '../session/trying.ts';
import { ownSessionAsked, sessionsAsked } from './asking.ts';

/** Another password; whoever else is signed in with the old one is signed out. */
export function PasswordChange(): ReactNode {
  const words = useWords(securityWords);
  const { whyNot } = useWords(signInWords);
  const [isChanged, setChanged] = useState(false);
  const { isGoing, wrong, try: attempt } = useTrying();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const value = (name: string) => String(new FormData(form).get(name) ?? '');
    const body = { currentPassword: value('current'), newPassword: value('password'), revokeOtherSessions: true };
    setChanged(false);
    if (!(await attempt(() => answerOf(changePassword({ body }))))) return;
    form.reset();
    setChanged(true);
    // The sign-in of this page is another one from now on.
    await answers.invalidateQueries({ queryKey: ownSessionAsked.queryKey });
    await answers.invalidateQueries({ queryKey: sessionsAsked.queryKey });
  };
  return (
    <Section title={words.password}>
      <p role="status">{isChanged && words.passwordChanged}</p>
      <form className="form" onSubmit={submit}>
        {wrong && <Refusal>{wrong === 'wrong' ? words.wrongPassword : whyNot[wrong]}</Refusal>}
        <Field label={words.currentPassword} name="current" type="password" autoComplete="current-password" required />
        <NewPasswordField />
        <Button type="submit" isDisabled={isGoing}>
          {words.changePassword}
        </Button>
      </form>
    </Section>
  );
}
