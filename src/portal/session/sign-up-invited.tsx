import { type FormEvent, type ReactNode, useState } from 'react';
import { acceptInvitation, signIn, signUpInvited } from '../../client/index.ts';
import { invitationWords } from '../../wording/portal/invitation-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf, Refused } from '../server/refused.ts';
import type { Offer } from './offer.ts';
import { OtherWays } from './other-ways.tsx';
import { PasswordForm } from './password-form.tsx';
import { NewPasswordField } from './recovery-page.tsx';
import { useSignedIn } from './signed-in.ts';

/** The invitation before somebody who is not signed in: new here, or with an account of the invited address. */
export function SignUpInvited({
  token,
  offer,
  taken,
}: {
  readonly token: string;
  readonly offer: Offer;
  readonly taken: () => void;
}): ReactNode {
  const words = useWords(invitationWords);
  const signedIn = useSignedIn();
  const [refused, setRefused] = useState<string>();
  const [isGoing, setGoing] = useState(false);
  const { email } = offer;
  const trying = async (step: () => Promise<void>): Promise<void> => {
    setGoing(true);
    setRefused(undefined);
    try {
      await step();
    } catch (error) {
      setRefused(error instanceof Refused ? said(error) : words.didNotWork);
    } finally {
      setGoing(false);
    }
  };
  const said = (error: Refused): string =>
    error.problem.reason === 'sign-in-first' ? words.knownAlready : error.message;
  const signUp = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, password] = [String(form.get('name') ?? '').trim(), String(form.get('password') ?? '')];
    void trying(async () => {
      await answerOf(signUpInvited({ body: { token, name, password } }));
      await answerOf(signIn({ body: { email, password } }));
      taken();
      await signedIn();
    });
  };
  const accept = async (): Promise<void> => {
    try {
      await answerOf(acceptInvitation({ body: { token } }));
      taken();
      await signedIn();
    } catch {
      // Signed in, and not taken: the same page, read anew, offers it to who is signed in and says what is wrong.
      location.assign('/invitation');
    }
  };
  return (
    <>
      {refused !== undefined && <Refusal>{refused}</Refusal>}
      <div className="ways-in">
        <Section title={words.newHere}>
          <form className="form" onSubmit={signUp}>
            <Field label={words.email} name="email" type="email" autoComplete="username" value={email} readOnly />
            <Field label={words.yourName} name="name" autoComplete="name" maxLength={200} required />
            <NewPasswordField />
            <Button kind="first" type="submit" isDisabled={isGoing}>
              {words.signUp}
            </Button>
          </form>
        </Section>
        <Section title={words.haveAccount}>
          <PasswordForm email={email} done={accept} />
          <OtherWays to="/invitation" done={accept} />
        </Section>
      </div>
    </>
  );
}
