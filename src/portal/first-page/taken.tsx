import { type ReactNode, useEffect } from 'react';

/** Around a page that the server has written: what is done, once, when the browser has taken it over. */
export function Taken({ then, children }: { readonly then: () => void; readonly children: ReactNode }): ReactNode {
  useEffect(then, [then]);
  return children;
}
