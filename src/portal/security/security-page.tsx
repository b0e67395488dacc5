import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { securityWords } from '../../wording/portal/security-words.ts';
import { Page } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { ownSessionAsked, passkeysAsked, sessionsAsked } from './asking.ts';
import { Passkeys } from './passkeys.tsx';
import { PasswordChange } from './password-change.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';

/** How somebody signs in, and where they are signed in: theirs to see and to change. */
export function SecurityPage(): ReactNode {
  const words = useWords(securityWords);
  const visitor = useVisitor();
  const [{ data: own }, { data: passkeys }, { data: sessions }] = useSuspenseQueries({
    queries: [ownSessionAsked, passkeysAsked, sessionsAsked],
  });
  const isOn = own.user.twoFactorEnabled === true;
  return (
    <Page
      name={words.name}
      above={visitor?.email}
      title={words.title(isOn || passkeys.length > 0, sessions.length)}
      lead={<Link to="/me">{words.back}</Link>}
    >
      <Passkeys passkeys={passkeys} />
      <SecondFactor isOn={isOn} />
      <PasswordChange />
      <Sessions sessions={sessions} own={own.session.token} />
    </Page>
  );
}
