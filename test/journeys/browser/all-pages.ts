import type { DemoVisitor } from '../../builders/a-visitor.ts';

/** A page as somebody looks at it. */
export interface Sight {
  readonly visitor: DemoVisitor;
  readonly address: string;
}

const by = (visitor: DemoVisitor, ...addresses: readonly string[]): readonly Sight[] =>
  addresses.map((address) => ({ visitor, address }));

/** Every page of the portal, as whom it is for, in a demo whose people work for this partner. A route without a line fails the test. */
export const allPages = (partner: string): readonly Sight[] => [
  ...by(
    'nobody',
    '/',
    '/sign-in',
    '/design',
    '/programmes/mpn/exams?called=70-76',
    '/programmes/mpn/competencies',
    '/programmes/mpn/competencies/data-platform',
    '/programmes/mpn/competencies/data-platform/gold?against=2016-01-01',
  ),
  ...by(
    'administrator',
    `/programmes/mpn/partners/${partner}`,
    `/programmes/mpn/partners/${partner}/standing`,
    `/programmes/mpn/partners/${partner}/people`,
  ),
  ...by('manager', '/programmes/mpn/network', '/programmes/mpn/network?atRisk=true&days=92'),
  ...by('person', '/me'),
];
