import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { secretIn } from './secret-in-address.ts';

/** The secret of the link by which somebody came. Once it is read, the address does not have it any more: nobody copies it by mistake. */
export function useSecret(): string | undefined {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const [secret, setSecret] = useState(() => secretIn(hash));
  useEffect(() => {
    const came = secretIn(hash);
    if (came === undefined) return;
    setSecret(came);
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }, [hash]);
  return secret;
}
