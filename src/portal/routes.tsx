import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Language } from '../domain/catalogue/text.ts';
import { auditSearchOf } from './audit/audit-search.ts';
import { awardAsked } from './awards/asking.ts';
import { benefitsAsked, benefitsSearchOf, libraryAsked } from './benefits/asking.ts';
import { catalogueAsked, competenciesAsked } from './catalogue/asking.ts';
import { competenciesSearchOf } from './catalogue/competencies-search.ts';
import { examsSearchOf } from './catalogue/exams-search.ts';
import { readLevelsAhead } from './catalogue/read-levels-ahead.ts';
import { requirementSearchOf } from './catalogue/requirement-search.ts';
import { contactsAsked } from './contacts/asking.ts';
import { type DemotionsSearch, demotionSorts } from './demotions/asking.ts';
import { Frame } from './frame/frame.tsx';
import { credentialsAsked, itemsAsked, peopleAsked } from './membership/asking.ts';
import { credentialsSearchOf } from './membership/credentials-sorted.ts';
import { peopleSearch } from './membership/people-view.ts';
import { managerIn, networkSearchOf } from './network/network-search.ts';
import { auditsOfProgrammeSearchOf, auditsSearchOf } from './partner-audits/asking.ts';
import { planSearchOf } from './plan/plan-search.ts';
import { prioritySearchOf } from './priority/order.ts';
import { finderSearchOf, partnersFoundAsked, proofAsked } from './proofs/asking.ts';
import { sortingOf } from './reading/sorting.ts';
import { referencesSearchOf } from './references/asking.ts';
import { ofReader, withRegion } from './region/region-in-address.ts';
import { renewalsSearchOf } from './renewals/asking.ts';
import { homeOf, installationAsked, type Visitor, visitorAsked } from './session/session.ts';
import { forecastAsked, partnerAsked, standingAsked } from './standing/asking.ts';
import { searchOf, type WhatIfSearch } from './standing/what-if.ts';
import { versionsSearchOf } from './versions/versions-search.ts';
import { workSearchOf } from './work/asking.ts';

/** What the pages are given by whoever shows them: a browser, or the server that writes the first one. */
export interface ShownBy {
  /** Where answers are kept that were read: each browser's own, and on the server each page's. */
  readonly answers: QueryClient;
  /** In which language it is read now. */
  readonly language: () => Language;
}

const root = createRootRouteWithContext<ShownBy>()({
  component: Frame,
  validateSearch: ofReader,
  search: { middlewares: [withRegion] },
  loader: async ({ context: { answers, language } }) => {
    await Promise.all([answers.ensureQueryData(visitorAsked), answers.ensureQueryData(installationAsked(language()))]);
  },
});

/** Everybody's own beginning; whoever is not signed in begins with the competencies. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { isWrittenFirst: true },
  loader: async ({ context: { answers, language } }) => {
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
  validateSearch: (search): { readonly to?: string; readonly error?: string; readonly confirmed?: true } => ({
    ...textOf(search, 'to'),
    ...textOf(search, 'error'),
    ...(search['confirmed'] === true && { confirmed: true }),
  }),
  // Not written first: nobody is to send a password before there is a script that takes it.
  component: lazyRouteComponent(() => import('./session/sign-in-page.tsx'), 'SignInPage'),
});

const partner = '/programmes/$programme/partners/$partner' as const;

const home = createRoute({
  getParentRoute: () => root,
  path: partner,
  loader: async ({ params, context: { answers, language } }) => {
    await Promise.all([
      answers.ensureQueryData(forecastAsked(params, language())),
      answers.ensureQueryData(partnerAsked(params)),
      answers.ensureQueryData(contactsAsked(params)),
      answers.ensureQueryData(catalogueAsked(params.programme, language())),
    ]);
  },
  staticData: { isWrittenFirst: true },
  component: lazyRouteComponent(() => import('./standing/home-page.tsx'), 'HomePage'),
});

const standing = createRoute({
  getParentRoute: () => root,
  path: `${partner}/standing`,
  validateSearch: (search): WhatIfSearch => searchOf(search),
  loader: ({ params, context: { answers, language } }) => {
    void answers.prefetchQuery(standingAsked(params, language()));
    void answers.prefetchQuery(forecastAsked(params, language()));
    void answers.prefetchQuery(partnerAsked(params));
    void answers.prefetchQuery(catalogueAsked(params.programme, language()));
    void answers.prefetchQuery(peopleAsked(params));
  },
  staticData: { isWrittenFirst: true },
  component: lazyRouteComponent(() => import('./standing/standing-page.tsx'), 'StandingPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: `${partner}/people`,
  validateSearch: peopleSearch,
  loader: ({ params, context: { answers, language } }) => {
    void answers.prefetchQuery(peopleAsked(params));
    void answers.prefetchQuery(credentialsAsked(params));
    void answers.prefetchQuery(itemsAsked(params.programme, language()));
    void answers.prefetchQuery(catalogueAsked(params.programme, language()));
    void answers.prefetchQuery(partnerAsked(params));
  },
  component: lazyRouteComponent(() => import('./membership/people-page.tsx'), 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: `${partner}/people/$person`,
  validateSearch: credentialsSearchOf,
  component: lazyRouteComponent(() => import('./membership/person-page.tsx'), 'PersonPage'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: `${partner}/imports`,
  component: lazyRouteComponent(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
});

const importOfPeople = createRoute({
  getParentRoute: () => root,
  path: `${partner}/imports/$id`,
  component: lazyRouteComponent(() => import('./imports/import-page.tsx'), 'ImportPage'),
});

const figures = createRoute({
  getParentRoute: () => root,
  path: `${partner}/figures`,
  component: lazyRouteComponent(() => import('./figures/figures-page.tsx'), 'FiguresPage'),
});

const restatement = createRoute({
  getParentRoute: () => root,
  path: `${partner}/figures/restatement`,
  component: lazyRouteComponent(() => import('./figures/restate-page.tsx'), 'RestatePage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: `${partner}/settings`,
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});

const priority = createRoute({
  getParentRoute: () => root,
  path: `${partner}/priority`,
  validateSearch: prioritySearchOf,
  component: lazyRouteComponent(() => import('./priority/priority-page.tsx'), 'PriorityPage'),
});

const company = createRoute({
  getParentRoute: () => root,
  path: `${partner}/company`,
  component: lazyRouteComponent(() => import('./company/company-page.tsx'), 'CompanyPage'),
});

const contacts = createRoute({
  getParentRoute: () => root,
  path: `${partner}/contacts`,
  component: lazyRouteComponent(() => import('./contacts/contacts-page.tsx'), 'ContactsPage'),
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/network',
  validateSearch: networkSearchOf,
  component: lazyRouteComponent(() => import('./network/network-page.tsx'), 'NetworkPage'),
});

const me = createRoute({
  getParentRoute: () => root,
  path: '/me',
  validateSearch: credentialsSearchOf,
  component: lazyRouteComponent(() => import('./wallet/me-page.tsx'), 'MePage'),
});

const calendars = createRoute({
  getParentRoute: () => root,
  path: '/me/calendars',
  validateSearch: (search): { readonly about?: string } => textOf(search, 'about'),
  component: lazyRouteComponent(() => import('./calendars/calendars-page.tsx'), 'CalendarsPage'),
});

const competencies = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/competencies',
  validateSearch: competenciesSearchOf,
  loader: ({ params: { programme }, context: { answers, language } }) => {
    void answers.prefetchQuery(catalogueAsked(programme, language()));
    void answers.prefetchQuery(competenciesAsked(programme, language()));
  },
  staticData: { isWrittenFirst: true },
  component: lazyRouteComponent(() => import('./catalogue/competencies-page.tsx'), 'CompetenciesPage'),
});

const competency = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/competencies/$competency',
  loaderDeps: ({ search: { region } }) => ({ region }),
  loader: ({ params, deps: { region }, context: { answers, language } }) => {
    void answers.prefetchQuery(competenciesAsked(params.programme, language()));
    void answers.prefetchQuery(libraryAsked(params.programme, language()));
    void readLevelsAhead(answers, { ...params, region }, language());
  },
  staticData: { isWrittenFirst: true },
  component: lazyRouteComponent(() => import('./catalogue/competency-page.tsx'), 'CompetencyPage'),
});

const requirement = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/competencies/$competency/$level',
  validateSearch: requirementSearchOf,
  staticData: { isWrittenFirst: true },
  component: lazyRouteComponent(() => import('./catalogue/requirement-page.tsx'), 'RequirementPage'),
});

const demotions = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/demotions',
  validateSearch: (search): DemotionsSearch => ({
    ...((search['state'] === 'decided' || search['state'] === 'withdrawn') && { state: search['state'] }),
    ...textOf(search, 'competency'),
    ...textOf(search, 'country'),
    ...managerIn(search),
    ...sortingOf(search, demotionSorts),
    ...textOf(search, 'cursor'),
  }),
  component: lazyRouteComponent(() => import('./demotions/demotions-page.tsx'), 'DemotionsPage'),
});

const demotion = createRoute({
  getParentRoute: () => root,
  path: `${partner}/demotions/$id`,
  component: lazyRouteComponent(() => import('./demotions/demotion-page.tsx'), 'DemotionPage'),
});

const award = createRoute({
  getParentRoute: () => root,
  path: `${partner}/awards/$competency/$level`,
  loader: ({ params, context: { answers, language } }) => {
    void answers.prefetchQuery(awardAsked(params, language()));
    void answers.prefetchQuery(partnerAsked(params));
  },
  component: lazyRouteComponent(() => import('./awards/award-page.tsx'), 'AwardPage'),
});

const application = createRoute({
  getParentRoute: () => root,
  path: `${partner}/awards/$competency/$level/application`,
  component: lazyRouteComponent(() => import('./awards/application-page.tsx'), 'ApplicationPage'),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: `${partner}/plan`,
  validateSearch: planSearchOf,
  component: lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage'),
});

const renewal = createRoute({
  getParentRoute: () => root,
  path: `${partner}/renewal`,
  component: lazyRouteComponent(() => import('./renewals/renewal-page.tsx'), 'RenewalPage'),
});

const renewals = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/renewals',
  validateSearch: renewalsSearchOf,
  component: lazyRouteComponent(() => import('./renewals/renewals-page.tsx'), 'RenewalsPage'),
});

const exceptions = createRoute({
  getParentRoute: () => root,
  path: `${partner}/exceptions`,
  component: lazyRouteComponent(() => import('./exceptions/exceptions-page.tsx'), 'ExceptionsPage'),
});

const work = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/work',
  validateSearch: workSearchOf,
  component: lazyRouteComponent(() => import('./work/work-page.tsx'), 'WorkPage'),
});

const extensions = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/extensions',
  component: lazyRouteComponent(() => import('./extensions/extensions-page.tsx'), 'ExtensionsPage'),
});

const rulings = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/rulings',
  component: lazyRouteComponent(() => import('./rulings/rulings-page.tsx'), 'RulingsPage'),
});

const enrolment = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/enrolment',
  validateSearch: (search): { readonly partner?: string } => textOf(search, 'partner'),
  component: lazyRouteComponent(() => import('./enrolment/enrolment-page.tsx'), 'EnrolmentPage'),
});

const programmeSettings = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/settings',
  component: lazyRouteComponent(
    () => import('./programme-settings/programme-settings-page.tsx'),
    'ProgrammeSettingsPage',
  ),
});

const versions = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/versions',
  validateSearch: versionsSearchOf,
  component: lazyRouteComponent(() => import('./versions/versions-page.tsx'), 'VersionsPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/audit',
  validateSearch: auditSearchOf,
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'ProgrammeAuditPage'),
});

const auditOfPartner = createRoute({
  getParentRoute: () => root,
  path: `${partner}/audit`,
  validateSearch: auditSearchOf,
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'PartnerAuditPage'),
});

const exams = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/exams',
  validateSearch: examsSearchOf,
  component: lazyRouteComponent(() => import('./catalogue/exams-page.tsx'), 'ExamsPage'),
});

const design = createRoute({
  getParentRoute: () => root,
  path: '/design',
  component: lazyRouteComponent(() => import('./design/design-page.tsx'), 'DesignPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./session/invitation-page.tsx'), 'InvitationPage'),
});

const recovery = createRoute({
  getParentRoute: () => root,
  path: '/recovery',
  component: lazyRouteComponent(() => import('./session/recovery-page.tsx'), 'RecoveryPage'),
});

const security = createRoute({
  getParentRoute: () => root,
  path: '/me/security',
  component: lazyRouteComponent(() => import('./security/security-page.tsx'), 'SecurityPage'),
});

const tryIt = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/try',
  validateSearch: (search): { readonly competency?: string; readonly level?: string } => ({
    ...textOf(search, 'competency'),
    ...textOf(search, 'level'),
  }),
  staticData: { isWrittenFirst: true },
  component: lazyRouteComponent(() => import('./try/try-page.tsx'), 'TryPage'),
});

const references = createRoute({
  getParentRoute: () => root,
  path: `${partner}/references`,
  validateSearch: referencesSearchOf,
  component: lazyRouteComponent(() => import('./references/references-page.tsx'), 'ReferencesPage'),
});

const evidence = createRoute({
  getParentRoute: () => root,
  path: `${partner}/evidence`,
  component: lazyRouteComponent(() => import('./evidence/evidence-page.tsx'), 'EvidencePage'),
});

const auditsOfPartner = createRoute({
  getParentRoute: () => root,
  path: `${partner}/audits`,
  validateSearch: auditsSearchOf,
  component: lazyRouteComponent(() => import('./partner-audits/audits-page.tsx'), 'AuditsPage'),
});

const auditsOfProgramme = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/partner-audits',
  validateSearch: auditsOfProgrammeSearchOf,
  component: lazyRouteComponent(() => import('./partner-audits/audits-of-programme-page.tsx'), 'AuditsOfProgrammePage'),
});

const benefits = createRoute({
  getParentRoute: () => root,
  path: `${partner}/benefits`,
  validateSearch: benefitsSearchOf,
  loader: ({ params, context: { answers, language } }) => {
    void answers.prefetchQuery(benefitsAsked(params, language()));
  },
  component: lazyRouteComponent(() => import('./benefits/benefits-page.tsx'), 'BenefitsPage'),
});

/** Where the link of a letter leads a customer. */
const reference = createRoute({
  getParentRoute: () => root,
  path: '/reference',
  component: lazyRouteComponent(() => import('./references/reference-page.tsx'), 'ReferencePage'),
});

/** Where the address in a letter leads under which letters are stopped. */
const stopLetters = createRoute({
  getParentRoute: () => root,
  path: '/letters/$secret',
  component: lazyRouteComponent(() => import('./letters/stop-letters-page.tsx'), 'StopLettersPage'),
});

const showing = createRoute({
  getParentRoute: () => root,
  path: `${partner}/proof`,
  component: lazyRouteComponent(() => import('./proofs/showing-page.tsx'), 'ShowingPage'),
});

/** Where strangers read what a partner holds. */
const proof = createRoute({
  getParentRoute: () => root,
  path: '/proof/$address',
  loader: ({ params: { address }, context: { answers, language } }) => {
    void answers.prefetchQuery(proofAsked(address, language()));
  },
  staticData: { isWrittenFirst: true },
  component: lazyRouteComponent(() => import('./proofs/proof-page.tsx'), 'ProofPage'),
});

const finder = createRoute({
  getParentRoute: () => root,
  path: '/programmes/$programme/finder',
  validateSearch: finderSearchOf,
  loaderDeps: ({ search }) => finderSearchOf(search),
  loader: ({ params: { programme }, deps, context: { answers, language } }) => {
    void answers.prefetchQuery(partnersFoundAsked(programme, deps, language()));
    void answers.prefetchQuery(catalogueAsked(programme, language()));
  },
  staticData: { isWrittenFirst: true },
  component: lazyRouteComponent(() => import('./proofs/finder-page.tsx'), 'FinderPage'),
});

const accountManager = createRoute({
  getParentRoute: () => root,
  path: `${partner}/account-manager`,
  component: lazyRouteComponent(() => import('./account-manager/account-manager-page.tsx'), 'AccountManagerPage'),
});

/** What stands in the address under a name, where that is a text. */
function textOf<Name extends string>(search: Record<string, unknown>, name: Name): { readonly [key in Name]?: string } {
  const value = search[name];
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { readonly [key in Name]?: string };
}

/** Which page an address means. */
export const routeTree = root.addChildren([
  start,
  signIn,
  home,
  standing,
  people,
  person,
  ...[imports, importOfPeople, figures, restatement],
  settings,
  ...[company, contacts, priority],
  network,
  ...[me, calendars],
  competencies,
  competency,
  requirement,
  ...[demotions, demotion, exceptions, rulings, versions, audit, auditOfPartner],
  ...[programmeSettings, enrolment],
  exams,
  design,
  ...[invitation, recovery, security],
  ...[award, application, extensions, work],
  ...[plan, renewal, renewals],
  tryIt,
  accountManager,
  ...[references, reference],
  ...[evidence, auditsOfPartner, auditsOfProgramme],
  stopLetters,
  benefits,
  ...[showing, proof, finder],
]);

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The server writes this page where somebody begins with it; of any other it sends only the shell. */
    readonly isWrittenFirst?: true;
  }
}
