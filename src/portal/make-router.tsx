import { createRouter } from '@tanstack/react-router';
import { Failed, Loading } from './design/states.tsx';
import { routeTree, type ShownBy } from './routes.tsx';
import { missing } from './server/refused.ts';

/** The pages at their addresses, for one browser or one written page. */
export const makeRouter = (context: ShownBy) =>
  createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: () => <Failed error={missing} reset={() => location.assign('/')} />,
    // On the server it would be a script in the page, which the page does not allow.
    scrollRestoration: typeof document === 'undefined' ? false : placedOnce(),
  });

/**
 * Whether the router may place the window where it wants it. Not on the page that is opened first, where somebody has already
 * moved it: that page was written by the server and is read while the router is still on its way, and whoever has scrolled to a
 * link and presses it would press what the router brings there in that moment.
 */
function placedOnce(): () => boolean {
  let isFirst = true;
  return () => {
    const isMoved = isFirst && window.scrollY > 0;
    isFirst = false;
    return !isMoved;
  };
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
