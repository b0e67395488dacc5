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
    scrollRestoration: typeof document !== 'undefined',
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
