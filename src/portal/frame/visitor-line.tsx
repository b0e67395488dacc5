import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { signOut } from '../../client/index.ts';
import { frameWords } from '../../wording/portal/frame-words.ts';
import { Button } from '../design/button.tsx';
import { useWords } from '../reading/reading.tsx';
import { useRegion } from '../region/region.ts';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import { AccountManagerContact } from './account-manager-contact.tsx';
import { SearchButton } from './search-button.tsx';
import { useMailAbout } from './use-mail-about.ts';

/** Whom to ask, who is signed in, and the way in or out. */
export function VisitorLine(): ReactNode {
  const words = useWords(frameWords);
  const visitor = useVisitor();
  const installation = useInstallation();
  const region = useRegion();
  const support = { ...installation.support, ...region?.contacts };
  const here = useRouterState({ select: ({ location }) => location.href });
  const leave = async (): Promise<void> => {
    await answerOf(signOut({ body: {} }));
    // Anew, so that nothing in this page is left of who was signed in, nor waits for an answer to them.
    window.location.assign('/sign-in');
  };
  const about = useMailAbout(here);
  return (
    <div className="frame-side">
      <SearchButton />
      <AccountManagerContact here={here} />
      {support.mail && <a href={`mailto:${support.mail}${about}`}>{words.help}</a>}
      {support.phone && <a href={`tel:${support.phone.replaceAll(/[^+\d]/g, '')}`}>{support.phone}</a>}
      {visitor ? (
        <>
          <span className="visitor-name">{words.signedInAs(visitor.name)}</span>
          <Button kind="quiet" onPress={leave}>
            {words.signOut}
          </Button>
        </>
      ) : (
        <Link className="button" to="/sign-in" search={wayBackTo(here)}>
          {words.signIn}
        </Link>
      )}
    </div>
  );
}

/** Whoever signs in comes back to where they were; but who had just come goes home, as the competencies are where all begin. */
const wayBackTo = (here: string): { readonly to?: string } =>
  /^\/(programmes\/[^/]+\/competencies)?$/.test(here) ? {} : { to: here };
