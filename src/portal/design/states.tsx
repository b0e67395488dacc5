import './states.css';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { pageWords } from '../../wording/portal/page-words.ts';
import { useWords } from '../reading/reading.tsx';
import { Refused, Unreachable } from '../server/refused.ts';
import { Button } from './button.tsx';
import { Page } from './page.tsx';

/** In place of a page while it is read. */
export const Loading = (): ReactNode => (
  <div className="page">
    <LoadingPart />
  </div>
);

/** In place of what is being read, and in words once that takes longer than a glance. */
export function LoadingPart(): ReactNode {
  const words = useWords(pageWords);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status">
      {isLong && <p className="note">{words.loading}</p>}
    </div>
  );
}

/** Where there is nothing yet: what would stand here, and what to do that it does. */
export function Empty({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="empty">{children}</div>;
}

/** Why a page cannot be shown. */
export const failures = ['signed-out', 'forbidden', 'missing', 'busy', 'unreachable', 'broken'] as const;
export type Failure = (typeof failures)[number];

/** A page that cannot be shown: not there, not for this visitor, out of reach, or broken by us; and what to do. */
export function Failed({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>): ReactNode {
  const words = useWords(pageWords);
  const failure = failureOf(error);
  const request = error instanceof Refused ? error.problem.request : undefined;
  return (
    <Page name={words.failed[failure].title} title={words.failed[failure].title} lead={words.failed[failure].todo}>
      <WayOn failure={failure} request={request} again={reset} />
    </Page>
  );
}

/** How it goes on from a failure: the way in, or once more; and what helps whoever is asked for help. */
export function WayOn(failed: {
  readonly failure: Failure;
  readonly request?: string | undefined;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(pageWords);
  const { failure, request, again } = failed;
  return (
    <>
      {request && (
        <p className="note">
          {words.reportedAs} <code>{request}</code>
        </p>
      )}
      <p>
        {failure === 'signed-out' ? (
          <a className="button" data-kind="first" href={`/sign-in?to=${encodeURIComponent(hereOf(location))}`}>
            {words.signIn}
          </a>
        ) : (
          <Button onPress={again}>{words.again}</Button>
        )}
      </p>
    </>
  );
}

const hereOf = ({ pathname, search }: Location): string => `${pathname}${search}`;

function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return 'unreachable';
  if (!(error instanceof Refused)) return 'broken';
  switch (error.status) {
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
      return 'missing';
    case 429:
    case 503:
      return 'busy';
    default:
      return 'broken';
  }
}
