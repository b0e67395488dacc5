import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { catalogueAsked } from './catalogue/asking.ts';
import { Failed, Loading } from './design/states.tsx';
import { Frame } from './frame/frame.tsx';
import { languageAtFirst } from './reading/reading.tsx';
import { answers } from './server/answers.ts';
import { homeOf, installationAsked, type Visitor, visitorAsked } from './session/session.ts';
import { Refused } from './server/refused.ts';
import { forecastAsked } from './standing/asking.ts';

/** An address that no page has. */
const missing = new Refused(404, {});

const language = () => (document.documentElement.lang === 'de' ? 'de' : languageAtFirst());

const root = createRootRouteWithContext<object>()({
  component: Frame,
  loader: () =>
    Promise.all([answers.ensureQueryData(visitorAsked), answers.ensureQueryData(installationAsked(language()))]),
});

/** Everybody's own beginning; whoever is not signed in begins with the competencies. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: async () => {
    const visitor: Visitor | null = await answers.ensureQueryData(visitorAsked);
    const { programmes } = await answers.ensureQueryData(installationAsked(language()));
    const home = homeOf(visitor);
    const [first] = programmes;
    if (home !== '/') throw redirect({ to: home });
    throw redirect({ to: first ? `/programmes/${first.programme}/competencies` : '/sign-in' });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { readonly to?: string } =>
    typeof search['to'] === 'string' ? { to: search['to'] } : {},
  component: lazyRouteComponent(() => import('./session/sign-in-page.tsx'), 'SignInPage'),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/partners/$partner',
  loader: ({ params }) =>
    Promise.all([
      answers.ensureQueryData(forecastAsked(params, language())),
      answers.ensureQueryData(catalogueAsked(params.programme, language())),
    ]),
  component: lazyRouteComponent(() => import('./standing/home-page.tsx'), 'HomePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([start, signIn, home]),
  context: {},
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Failed,
  defaultNotFoundComponent: () => <Failed error={missing} reset={() => location.assign('/')} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
