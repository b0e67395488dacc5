import './states.css';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { pageWords } from '../../wording/portal/page-words.ts';
import { useWords } from '../reading/reading.tsx';
import { Refused, Unreachable } from '../server/refused.ts';
import { Button } from './button.tsx';
import { Page } from './page.tsx';

/** Shown while something is read, once that takes longer than a glance. */
export function Loading(): ReactNode {
  const words = useWords(pageWords);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="page" role="status">
      {isLong && <p className="note">{words.loading}</p>}
    </div>
  );
}

/** Where there is nothing yet: what would stand here, and what to do that it does. */
export function Empty({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="empty">{children}</div>;
}

/** A page that cannot be shown: not there, not for this visitor, out of reach, or broken by us; and what to do. */
export function Failed({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>): ReactNode {
  const words = useWords(pageWords);
  const kind = kindOf(error);
  return (
    <Page name={words.failed[kind].title} title={words.failed[kind].title} lead={words.failed[kind].todo}>
      {error instanceof Refused && error.problem.request && (
        <p className="note">
          {words.reportedAs} <code>{error.problem.request}</code>
        </p>
      )}
      <p>
        {kind === 'signed-out' ? (
          <a className="button" data-kind="first" href={`/sign-in?to=${encodeURIComponent(hereOf(location))}`}>
            {words.signIn}
          </a>
        ) : (
          <Button onPress={reset}>{words.again}</Button>
        )}
      </p>
    </Page>
  );
}

const hereOf = ({ pathname, search }: Location): string => `${pathname}${search}`;

function kindOf(error: unknown): 'signed-out' | 'forbidden' | 'missing' | 'busy' | 'unreachable' | 'broken' {
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
