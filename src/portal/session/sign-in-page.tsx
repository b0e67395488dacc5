import './sign-in-page.css';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { signIn } from '../../client/index.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Refusal } from '../design/field.tsx';
import { Page } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { DemoSignIns } from './demo-sign-ins.tsx';
import { OtherWays } from './other-ways.tsx';
import { ownAddress } from './own-address.ts';
import { PasswordForm } from './password-form.tsx';
import { useInstallation } from './session.ts';
import { useSignedIn } from './signed-in.ts';
import { useTrying } from './trying.ts';

/** The way in; it leads back to where somebody wanted to go. */
export function SignInPage(): ReactNode {
  const words = useWords(signInWords);
  const { demo } = useInstallation();
  const { to } = useSearch({ from: '/sign-in' });
  const signedIn = useSignedIn();
  const { isGoing, wrong, try: attempt } = useTrying();
  const done = () => signedIn(ownAddress(to));
  const asOneOfDemo = async (email: string, password: string): Promise<void> => {
    if (await attempt(() => answerOf(signIn({ body: { email, password } })))) await done();
  };
  return (
    <Page name={words.name} title={words.title}>
      <CameFrom />
      <div className="ways-in">
        <div className="section">
          <PasswordForm done={done} />
          <OtherWays to={ownAddress(to) ?? '/'} done={done} />
        </div>
        {demo && (
          <div className="section">
            {wrong && <Refusal>{words.whyNot[wrong]}</Refusal>}
            <DemoSignIns
              signIns={demo.signIns}
              isGoing={isGoing}
              choose={(email) => asOneOfDemo(email, demo.password)}
            />
          </div>
        )}
      </div>
    </Page>
  );
}

/** What came of the link of a letter, or of an identity provider, that led here. */
function CameFrom(): ReactNode {
  const words = useWords(signInWords);
  const { confirmed, error } = useSearch({ from: '/sign-in' });
  if (confirmed) return error ? <Refusal>{words.notConfirmed}</Refusal> : <p role="status">{words.confirmed}</p>;
  if (error === undefined) return null;
  return <Refusal>{words.providerRefused[error] ?? words.providerFailed}</Refusal>;
}
