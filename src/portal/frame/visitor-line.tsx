import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { signOut } from '../../client/index.ts';
import { frameWords } from '../../wording/portal/frame-words.ts';
import { Button } from '../design/button.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';

/** Whom to ask, who is signed in, and the way in or out. */
export function VisitorLine(): ReactNode {
  const words = useWords(frameWords);
  const visitor = useVisitor();
  const { support } = useInstallation();
  const here = useRouterState({ select: ({ location }) => location.href });
  const leave = async (): Promise<void> => {
    await answerOf(signOut({ body: {} }));
    // Anew, so that nothing in this page is left of who was signed in, nor waits for an answer to them.
    window.location.assign('/sign-in');
  };
  const mail =
    support.mail &&
    `mailto:${support.mail}?subject=${encodeURIComponent(words.helpAbout(document.title))}&body=${encodeURIComponent(words.helpMail(`${window.location.origin}${here}`))}`;
  return (
    <div className="frame-side">
      {mail && <a href={mail}>{words.help}</a>}
      {support.phone && <a href={`tel:${support.phone.replaceAll(/[^+\d]/g, '')}`}>{support.phone}</a>}
      {visitor ? (
        <>
          <span>{words.signedInAs(visitor.name)}</span>
          <Button kind="quiet" onPress={leave}>
            {words.signOut}
          </Button>
        </>
      ) : (
        <a className="button" href={`/sign-in?to=${encodeURIComponent(here)}`}>
          {words.signIn}
        </a>
      )}
    </div>
  );
}
