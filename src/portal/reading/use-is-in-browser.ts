import { useSyncExternalStore } from 'react';

/** False where the server writes the page and until the browser has taken it over, so that both begin with the same. */
export const useIsInBrowser = (): boolean => useSyncExternalStore(nothingChanges, inBrowser, onServer);

const nothingChanges = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
