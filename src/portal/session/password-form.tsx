import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { signIn } from '../../client/index.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { SecondFactorForm } from './second-factor-form.tsx';
import { useTrying } from './trying.ts';

/** Signs in with a password; where the account has a second factor, a code is asked for after it. */
export function PasswordForm({
  email,
  done,
}: {
  /** Whose password it is, where only one address will do. */
  readonly email?: string;
  readonly done: () => Promise<void>;
}): ReactNode {
  const words = useWords(signInWords);
  const [isHalf, setHalf] = useState(false);
  const { isGoing, wrong, try: attempt } = useTrying();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [own, password] = [email ?? String(form.get('email') ?? '').trim(), String(form.get('password') ?? '')];
    let asksForCode = false;
    const isIn = await attempt(async () => {
      const answer = await answerOf(signIn({ body: { email: own, password } }));
      asksForCode = (answer as { readonly twoFactorRedirect?: boolean }).twoFactorRedirect === true;
    });
    if (asksForCode) setHalf(true);
    else if (isIn) await done();
  };
  if (isHalf) return <SecondFactorForm done={done} />;
  return (
    <form className="form" onSubmit={submit}>
      {wrong && <Refusal>{words.whyNot[wrong]}</Refusal>}
      <Field
        label={words.email}
        name="email"
        type="email"
        autoComplete="username"
        required
        {...(email !== undefined && { value: email, readOnly: true })}
      />
      <Field label={words.password} name="password" type="password" autoComplete="current-password" required />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? words.going : words.go}
      </Button>
      <Link to="/recovery">{words.forgotten}</Link>
    </form>
  );
}
