import type { DemoVisitor } from '../../builders/a-visitor.ts';

/** A page as somebody looks at it. */
export interface Sight {
  readonly visitor: DemoVisitor;
  readonly address: string;
}

const by = (visitor: DemoVisitor, ...addresses: readonly string[]): readonly Sight[] =>
  addresses.map((address) => ({ visitor, address }));

/** What stands in an address for somebody or something whose name is known once the demo is there. */
export const named = {
  partner: 'PARTNER',
  person: 'PERSON',
  sheet: 'SHEET',
  lapsed: 'LAPSED',
  demotion: 'DEMOTION',
  address: 'ADDRESS',
} as const;

const programme = '/programmes/mpn';
const partner = `${programme}/partners/${named.partner}`;

/** Every page of the portal, as whom it is for. A route without a line fails the test. */
export const allPages: readonly Sight[] = [
  ...by(
    'nobody',
    ...['/', '/sign-in', '/recovery', '/invitation', '/reference', '/letters/of-nobody', '/design', `${programme}/try`],
    `${programme}/exams?called=70-76`,
    ...[`${programme}/finder?level=gold`, `/proof/${named.address}`],
    `${programme}/competencies`,
    `${programme}/competencies/data-platform`,
    `${programme}/competencies/data-platform/gold?against=2016-01-01`,
  ),
  ...by(
    'administrator',
    ...[
      partner,
      `${partner}/standing`,
      `${partner}/people`,
      `${partner}/people/${named.person}`,
      `${partner}/imports`,
      ...[`${partner}/figures`, `${partner}/figures/restatement`],
      `${partner}/imports/${named.sheet}`,
      `${partner}/settings`,
      `${partner}/account-manager`,
      ...[`${partner}/contacts`, `${partner}/company`],
      ...[`${partner}/priority`, `${partner}/priority?order=datacenter/silver`],
      `${partner}/references`,
      ...[`${partner}/evidence`, `${partner}/audits`],
      ...[`${partner}/plan`, `${partner}/plan?keep=devops/gold&reach=cloud-platform/gold&by=2018-06-30`],
      `${partner}/renewal`,
      `${partner}/awards/devops/gold`,
      `${partner}/awards/devops/gold/application`,
      `${partner}/benefits`,
      `${partner}/proof`,
      `${programme}/competencies/data-platform/gold`,
      `${programme}/competencies/datacenter/silver?on=2018-09-09&textBefore=2017-07&textAfter=2017-12`,
    ],
  ),
  ...by(
    'manager',
    `${programme}/network`,
    `${programme}/network?atRisk=true&days=92`,
    ...[`${programme}/settings`, `${programme}/enrolment`, `${programme}/enrolment?partner=${named.partner}`],
    `${programme}/demotions`,
    `${programme}/partners/${named.lapsed}/demotions/${named.demotion}`,
    `${programme}/renewals`,
    `${programme}/partner-audits`,
    `${programme}/extensions`,
    `${programme}/work`,
    ...[`${programme}/rulings`, `${programme}/versions`, `${programme}/audit`],
    ...[
      `${partner}/exceptions`,
      `${partner}/audit`,
      `${partner}/account-manager`,
      `${partner}/contacts`,
      `${partner}/company`,
    ],
    ...[`${programme}/network?manager=none`, `${programme}/demotions?sort=partner&down=true`],
  ),
  ...by('person', '/me', '/me/calendars', '/me/security'),
];
