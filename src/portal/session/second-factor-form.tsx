import { type FormEvent, type ReactNode, useState } from 'react';
import { verifySecondFactor } from '../../client/index.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { askSignIn } from './ask-sign-in.ts';
import { useTrying } from './trying.ts';

/** The second step of signing in: a code of the authenticator, or one of the codes that were written down for its loss. */
export function SecondFactorForm({ done }: { readonly done: () => Promise<void> }): ReactNode {
  const words = useWords(signInWords);
  const [isLost, setLost] = useState(false);
  const { isGoing, wrong, try: attempt } = useTrying();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '').trim();
    const step = () =>
      isLost ? askSignIn('/two-factor/verify-backup-code', { code }) : answerOf(verifySecondFactor({ body: { code } }));
    if (await attempt(step)) await done();
  };
  return (
    <form className="form" onSubmit={submit}>
      {wrong && <Refusal>{wrong === 'wrong' ? words.wrongCode : words.whyNot[wrong]}</Refusal>}
      {isLost ? (
        <Field
          key="lost"
          label={words.recoveryCode}
          hint={words.recoveryCodeHint}
          name="code"
          autoComplete="off"
          required
        />
      ) : (
        <Field
          key="code"
          label={words.code}
          hint={words.codeHint}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]{6}"
          required
        />
      )}
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? words.going : words.go}
      </Button>
      <Button kind="quiet" onPress={() => setLost(!isLost)}>
        {isLost ? words.haveAuthenticator : words.lostAuthenticator}
      </Button>
    </form>
  );
}
