import './sign-in-page.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { signIn, verifySecondFactor } from '../../client/index.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { Page } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { DemoSignIns } from './demo-sign-ins.tsx';
import { forgetAnswers, homeOf, useInstallation, type Visitor, visitorAsked } from './session.ts';

type Wrong = 'wrong' | 'tooMany' | 'unreachable';

/** The way in; it leads back to where somebody wanted to go. */
export function SignInPage(): ReactNode {
  const words = useWords(signInWords);
  const { providers, demo } = useInstallation();
  const { to } = useSearch({ from: '/sign-in' });
  const go = useNavigate();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [isGoing, setGoing] = useState(false);
  const [wrong, setWrong] = useState<Wrong>();

  const trying = async (ask: () => Promise<unknown>): Promise<void> => {
    setGoing(true);
    setWrong(undefined);
    try {
      const answer = (await ask()) as { readonly twoFactorRedirect?: boolean } | undefined;
      if (answer?.twoFactorRedirect) return setStep('code');
      await forgetAnswers();
      const visitor = answers.getQueryData(visitorAsked.queryKey) as Visitor | null;
      await go({ to: ownAddress(to) ?? homeOf(visitor) });
    } catch (error) {
      setWrong(!(error instanceof Refused) ? 'unreachable' : error.status === 429 ? 'tooMany' : 'wrong');
    } finally {
      setGoing(false);
    }
  };
  const withPassword = (email: string, password: string) =>
    trying(() => answerOf(signIn({ body: { email, password } })));
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '').trim();
    if (step === 'code') void trying(() => answerOf(verifySecondFactor({ body: { code: value('code') } })));
    else void withPassword(value('email'), String(form.get('password') ?? ''));
  };

  return (
    <Page name={words.name} title={words.title}>
      <div className="ways-in">
        <form className="form" onSubmit={submit}>
          {wrong && <Refusal>{words[wrong]}</Refusal>}
          {step === 'password' ? (
            <>
              <Field label={words.email} name="email" type="email" autoComplete="username webauthn" required />
              <Field label={words.password} name="password" type="password" autoComplete="current-password" required />
            </>
          ) : (
            <Field
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
          {providers.map(({ id, name }) => (
            <a key={id} className="button" href={`/api/auth/sign-in/oauth2?providerId=${encodeURIComponent(id)}`}>
              {words.with(name)}
            </a>
          ))}
        </form>
        {demo && (
          <DemoSignIns
            signIns={demo.signIns}
            isGoing={isGoing}
            choose={(email) => withPassword(email, demo.password)}
          />
        )}
      </div>
    </Page>
  );
}

/** An address of ours: nobody is sent elsewhere by a link that somebody made. */
const ownAddress = (to: string | undefined): string | undefined =>
  to?.startsWith('/') && !to.startsWith('//') && to !== '/' ? to : undefined;
