import './sign-in-page.css';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { askForRecovery, setNewPassword } from '../../client/index.ts';
import { recoveryWords } from '../../wording/portal/recovery-words.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { Page } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useTrying } from './trying.ts';
import { useSecret } from './use-secret.ts';

/** A new password: without the link of a letter it asks for one, with it the password is chosen. */
export function RecoveryPage(): ReactNode {
  const secret = useSecret();
  return secret === undefined ? <AskForLetter /> : <ChoosePassword key={secret} token={secret} />;
}

/** Whatever address is given, the answer is the same: nobody learns here who has an account. */
function AskForLetter(): ReactNode {
  const words = useWords(recoveryWords);
  const { whyNot, email } = useWords(signInWords);
  const [askedFor, setAskedFor] = useState<string>();
  const { isGoing, wrong, try: attempt } = useTrying();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const address = String(new FormData(event.currentTarget).get('email') ?? '').trim();
    if (await attempt(() => answerOf(askForRecovery({ body: { email: address } })))) setAskedFor(address);
  };
  if (askedFor !== undefined)
    return (
      <Page name={words.name} title={words.sentTitle} lead={words.sent(askedFor)}>
        <p>{words.sentHint}</p>
        <Button onPress={() => setAskedFor(undefined)}>{words.otherAddress}</Button>
      </Page>
    );
  return (
    <Page name={words.name} title={words.askTitle} lead={words.askLead}>
      <form className="form" onSubmit={submit}>
        {wrong && <Refusal>{whyNot[wrong]}</Refusal>}
        <Field label={email} name="email" type="email" autoComplete="username" required />
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {words.ask}
        </Button>
        <Link to="/sign-in">{words.backToSignIn}</Link>
      </form>
    </Page>
  );
}

function ChoosePassword({ token }: { readonly token: string }): ReactNode {
  const words = useWords(recoveryWords);
  const { whyNot } = useWords(signInWords);
  const [isChosen, setChosen] = useState(false);
  const { isGoing, wrong, try: attempt } = useTrying();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const newPassword = String(new FormData(event.currentTarget).get('password') ?? '');
    if (await attempt(() => answerOf(setNewPassword({ body: { token, newPassword } })))) setChosen(true);
  };
  if (isChosen)
    return (
      <Page name={words.name} title={words.chosenTitle} lead={words.chosen}>
        <p>
          <Link to="/sign-in" className="button" data-kind="first">
            {words.signIn}
          </Link>
        </p>
      </Page>
    );
  return (
    <Page name={words.name} title={words.chooseTitle} lead={words.chooseLead}>
      <form className="form" onSubmit={submit}>
        {wrong && <Refusal>{wrong === 'wrong' ? words.linkIsOver : whyNot[wrong]}</Refusal>}
        <NewPasswordField />
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {words.choose}
        </Button>
        <Link to="/recovery" reloadDocument>
          {words.newLetter}
        </Link>
      </form>
    </Page>
  );
}

/** A password as it is chosen, wherever one is. */
export function NewPasswordField(): ReactNode {
  const words = useWords(recoveryWords);
  return (
    <Field
      label={words.newPassword}
      hint={words.newPasswordHint}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={12}
      maxLength={128}
      required
    />
  );
}
