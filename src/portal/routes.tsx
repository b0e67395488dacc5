import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { type Cohort, catalogueAsked, cohorts } from './catalogue/asking.ts';
import { Failed, Loading } from './design/states.tsx';
import { Frame } from './frame/frame.tsx';
import type { NetworkSearch } from './network/asking.ts';
import { languageAtFirst } from './reading/reading.tsx';
import { answers } from './server/answers.ts';
import { homeOf, installationAsked, type Visitor, visitorAsked } from './session/session.ts';
import { missing } from './server/refused.ts';
import { forecastAsked } from './standing/asking.ts';
import { searchOf, type WhatIfSearch } from './standing/what-if.ts';

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
    throw first
      ? redirect({ to: '/programmes/$programme/competencies', params: { programme: first.programme } })
      : redirect({ to: '/sign-in' });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { readonly to?: string } =>
    typeof search['to'] === 'string' ? { to: search['to'] } : {},
  component: lazyRouteComponent(() => import('./session/sign-in-page.tsx'), 'SignInPage'),
});

const partner = '/programmes/$programme/partners/$partner' as const;

const home = createRoute({
  getParentRoute: () => root,
  path: partner,
  loader: ({ params }) =>
    Promise.all([
      answers.ensureQueryData(forecastAsked(params, language())),
      answers.ensureQueryData(catalogueAsked(params.programme, language())),
    ]),
  component: lazyRouteComponent(() => import('./standing/home-page.tsx'), 'HomePage'),
});

const standing = createRoute({
  getParentRoute: () => root,
  path: `${partner}/standing`,
  validateSearch: (search): WhatIfSearch => searchOf(search),
  component: lazyRouteComponent(() => import('./standing/standing-page.tsx'), 'StandingPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: `${partner}/people`,
  validateSearch: (search): { readonly name?: string } => ({ ...textOf(search, 'name') }),
  component: lazyRouteComponent(() => import('./membership/people-page.tsx'), 'PeoplePage'),
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/network',
  validateSearch: (search): NetworkSearch => ({
    ...(search['atRisk'] === true && { atRisk: true }),
    ...(Number.isInteger(search['days']) && { days: Number(search['days']) }),
    ...textOf(search, 'competency'),
    ...textOf(search, 'cursor'),
  }),
  component: lazyRouteComponent(() => import('./network/network-page.tsx'), 'NetworkPage'),
});

const me = createRoute({
  getParentRoute: () => root,
  path: '/me',
  component: lazyRouteComponent(() => import('./wallet/me-page.tsx'), 'MePage'),
});

const competencies = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/competencies',
  component: lazyRouteComponent(() => import('./catalogue/competencies-page.tsx'), 'CompetenciesPage'),
});

const competency = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/competencies/$competency',
  component: lazyRouteComponent(() => import('./catalogue/competency-page.tsx'), 'CompetencyPage'),
});

const requirement = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/competencies/$competency/$level',
  validateSearch: (
    search,
  ): { readonly on?: string; readonly against?: string; readonly cohort?: Cohort } => ({
    ...textOf(search, 'on'),
    ...textOf(search, 'against'),
    ...(cohorts.includes(search['cohort'] as Cohort) && { cohort: search['cohort'] as Cohort }),
  }),
  component: lazyRouteComponent(() => import('./catalogue/requirement-page.tsx'), 'RequirementPage'),
});

const tryIt = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/try',
  validateSearch: (search): { readonly competency?: string; readonly level?: string } => ({
    ...textOf(search, 'competency'),
    ...textOf(search, 'level'),
  }),
  component: lazyRouteComponent(() => import('./try/try-page.tsx'), 'TryPage'),
});

/** What stands in the address under a name, where that is a text. */
function textOf<Name extends string>(search: Record<string, unknown>, name: Name): { readonly [key in Name]?: string } {
  const value = search[name];
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { readonly [key in Name]?: string };
}

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    signIn,
    home,
    standing,
    people,
    network,
    me,
    competencies,
    competency,
    requirement,
    tryIt,
  ]),
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
