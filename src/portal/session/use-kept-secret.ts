import { useEffect, useState } from 'react';
import { keepForThisTab, keptForThisTab } from './kept-for-this-tab.ts';
import { useSecret } from './use-secret.ts';

/** The secret of the link by which somebody came; it is kept in this tab under a name, for when the page is read again. */
export function useKeptSecret(name: string): string | undefined {
  const came = useSecret();
  const [before] = useState(() => keptForThisTab(name));
  useEffect(() => {
    if (came !== undefined) keepForThisTab(name, came);
  }, [came, name]);
  return came ?? before;
}
