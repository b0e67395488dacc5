import { expect, test } from 'vitest';
import type { Visitor } from '../session/session.ts';
import { linksFor, linksSearched, partnerAt } from './links-for.ts';

const programmes = [{ programme: 'mpn' }];
const visitor = (...roles: Visitor['roles']): Visitor => ({
  ...{ id: '1', name: 'Ada', email: 'ada@example.com' },
  roles,
});
const told = (...asked: Parameters<typeof linksFor>) => linksFor(...asked).map(({ word, to }) => `${word} ${to}`);

test('who is not signed in is led to the competencies, to who holds them and to try it', () => {
  expect(told(null, programmes, '/')).toEqual([
    'competencies /programmes/mpn/competencies',
    'finder /programmes/mpn/finder',
    'tryIt /programmes/mpn/try',
  ]);
});

test('who is signed in finds the partner finder by search, and nobody finds it twice', () => {
  const ada = visitor({ kind: 'partner', role: 'partner-member', programme: 'mpn', partner: 'acme' });
  const finders = (who: Visitor | null, programme: string) =>
    linksSearched(linksFor(who, programmes, '/me'), programme).filter(({ word }) => word === 'finder');
  expect(finders(ada, 'mpn')).toEqual([{ word: 'finder', to: '/programmes/mpn/finder' }]);
  expect(finders(null, 'mpn')).toHaveLength(1);
  expect(finders(ada, '')).toEqual([]);
});

test('somebody of a partner is led to the pages of that partner', () => {
  const ada = visitor(
    { kind: 'partner', role: 'partner-member', programme: 'mpn', partner: 'acme' },
    { kind: 'person' },
  );
  expect(told(ada, programmes, '/me')).toEqual([
    'home /programmes/mpn/partners/acme',
    'standing /programmes/mpn/partners/acme/standing',
    'people /programmes/mpn/partners/acme/people',
    'competencies /programmes/mpn/competencies',
    'me /me',
  ]);
});

test('where the rules know audits, the pages of a partner lead to them', () => {
  const ada = visitor({ kind: 'partner', role: 'partner-administrator', programme: 'mpn', partner: 'acme' });
  const to = 'audits /programmes/mpn/partners/acme/audits';
  expect(told(ada, [{ programme: 'mpn', audits: true }], '/me')).toContain(to);
  expect(told(ada, [{ programme: 'mpn', audits: false }], '/me')).not.toContain(to);
});

test('where the rules know evidence of some kind, the pages of a partner lead to it', () => {
  const ada = visitor({ kind: 'partner', role: 'partner-member', programme: 'mpn', partner: 'acme' });
  const to = 'evidence /programmes/mpn/partners/acme/evidence';
  expect(told(ada, [{ programme: 'mpn', evidence: true }], '/me')).toContain(to);
  expect(told(ada, [{ programme: 'mpn', evidence: false }], '/me')).not.toContain(to);
});

test('where the rules know references of customers, the pages of a partner lead to them', () => {
  const ada = visitor({ kind: 'partner', role: 'partner-member', programme: 'mpn', partner: 'acme' });
  const to = 'references /programmes/mpn/partners/acme/references';
  expect(told(ada, [{ programme: 'mpn', references: true }], '/me')).toContain(to);
  expect(told(ada, [{ programme: 'mpn', references: false }], '/me')).not.toContain(to);
  expect(told(ada, [{ programme: 'mpn' }, { programme: 'apn', references: true }], '/me')).not.toContain(to);
  expect(told(null, [{ programme: 'mpn', references: true }], '/programmes/mpn/partners/acme')).not.toContain(to);
});

test('where the programme says what its levels give, the pages of a partner lead to its benefits', () => {
  const ada = visitor({ kind: 'partner', role: 'partner-member', programme: 'mpn', partner: 'acme' });
  const to = 'benefits /programmes/mpn/partners/acme/benefits';
  expect(told(ada, [{ programme: 'mpn', benefits: true }], '/me')).toContain(to);
  expect(told(ada, [{ programme: 'mpn', benefits: false }], '/me')).not.toContain(to);
  expect(told(null, [{ programme: 'mpn', benefits: true }], '/programmes/mpn/partners/acme')).not.toContain(to);
});

test('where the programme knows training, the pages of a partner lead to its plan', () => {
  const ada = visitor({ kind: 'partner', role: 'partner-member', programme: 'mpn', partner: 'acme' });
  const to = 'plan /programmes/mpn/partners/acme/plan';
  expect(told(ada, [{ programme: 'mpn', plans: true }], '/me')).toContain(to);
  expect(told(ada, [{ programme: 'mpn', plans: false }], '/me')).not.toContain(to);
  expect(told(null, [{ programme: 'mpn', plans: true }], '/programmes/mpn/partners/acme')).not.toContain(to);
});

test('where the rules look at figures, the pages of a partner lead to those that it reports', () => {
  const ada = visitor({ kind: 'partner', role: 'partner-member', programme: 'mpn', partner: 'acme' });
  const to = 'figures /programmes/mpn/partners/acme/figures';
  expect(told(ada, [{ programme: 'mpn', figures: true }], '/me')).toContain(to);
  expect(told(ada, [{ programme: 'mpn', figures: false }], '/me')).not.toContain(to);
  expect(told(null, [{ programme: 'mpn', figures: true }], '/programmes/mpn/partners/acme')).not.toContain(to);
});

test('the office is led to its network, and among the pages of the partner that it looks at', () => {
  const office = visitor({ kind: 'office', role: 'expert', programme: 'mpn' });
  expect(told(office, programmes, '/programmes/mpn/network')[0]).toBe('network /programmes/mpn/network');
  expect(told(office, programmes, '/programmes/mpn/partners/acme/people')).toContain(
    'standing /programmes/mpn/partners/acme/standing',
  );
  expect(told(office, programmes, '/programmes/mpn/network').join()).not.toContain('/partners/');
});

test('the partner that is looked at is read out of its addresses, for whoever is signed in', () => {
  const office = visitor({ kind: 'office', role: 'expert', programme: 'mpn' });
  expect(partnerAt(office, '/programmes/mpn/partners/a%20b/people?sort=expiry')).toEqual({
    programme: 'mpn',
    partner: 'a b',
  });
  expect(partnerAt(office, '/programmes/mpn/partners/acme?lang=de')).toEqual({ programme: 'mpn', partner: 'acme' });
  expect(partnerAt(office, '/programmes/mpn/network')).toBeUndefined();
  expect(partnerAt(null, '/programmes/mpn/partners/acme')).toBeUndefined();
});
