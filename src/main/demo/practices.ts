/** A figure that a level asks for; where a window is open for twelve months, it is stated in quarters. */
export interface Figure {
  readonly metric: string;
  readonly silver: number;
  readonly gold: number;
  readonly isOverYear: boolean;
}

/** One way to staff a competency: what each of so many people holds, in turn. */
export interface Way {
  readonly items: readonly (readonly string[])[];
  readonly silver: number;
  /** None: not to be had by this way. */
  readonly gold?: number;
  /** One half of them hold this beside. */
  readonly halfAlso?: string;
  /** How often it is chosen. */
  readonly weight: number;
  /** A later text asks for something else, so that the next renewal fails. */
  readonly isOutdated?: boolean;
}

/** What a company does for its customers, and how it earns the competency for it. */
export interface Practice {
  readonly competency: string;
  readonly weight: number;
  readonly ways: readonly Way[];
  readonly figures?: readonly Figure[];
}

const alternatives = (...items: readonly string[]): readonly (readonly string[])[] => items.map((item) => [item]);

/**
 * How companies of 2017 earn the competencies of the MPN pack, in its own names; demo.test.ts asks the engine whether each
 * way does. Those that are outdated did until a text of September or December 2017 changed.
 */
export const practices: readonly Practice[] = [
  {
    competency: 'data-platform',
    weight: 14,
    ways: [
      { items: [['70-764', '70-765', 'data-platform-foundational']], silver: 1, gold: 2, weight: 5 },
      { items: [['70-762', '70-761', '70-473', 'data-platform-foundational']], silver: 1, gold: 2, weight: 2 },
      { items: [['data-platform-foundational', 'sql-server-2016']], silver: 2, gold: 4, weight: 3 },
    ],
  },
  {
    competency: 'datacenter',
    weight: 16,
    ways: [
      { items: alternatives('70-740', '70-741', '70-412', '70-411'), silver: 2, weight: 4 },
      { items: [['70-410', '70-411', '70-412']], silver: 2, gold: 4, weight: 4 },
      { items: [['70-243']], silver: 2, weight: 7, isOutdated: true },
    ],
  },
  {
    competency: 'application-development',
    weight: 15,
    ways: [
      { items: alternatives('70-480', '70-483', '70-486', '70-532'), silver: 2, weight: 4 },
      { items: [['mcsd-app-builder', '70-486']], silver: 2, gold: 4, weight: 3 },
      { items: [['azure-app-development-12213']], silver: 2, weight: 4, isOutdated: true },
    ],
  },
  {
    competency: 'messaging',
    weight: 8,
    ways: [{ items: [['70-347', '70-345']], silver: 2, gold: 4, weight: 1 }],
  },
  {
    competency: 'collaboration-and-content',
    weight: 9,
    ways: [{ items: [['70-347', '70-339'], ['mcse-productivity']], silver: 2, gold: 4, weight: 1 }],
  },
  {
    competency: 'communications',
    weight: 5,
    ways: [{ items: [['70-334', '70-333']], silver: 2, gold: 4, halfAlso: 'voice-framework', weight: 1 }],
  },
  {
    competency: 'devops',
    weight: 7,
    ways: [
      { items: [['70-496', '70-498']], silver: 2, gold: 4, halfAlso: 'psm-1', weight: 2 },
      { items: [['70-496', '70-498']], silver: 2, gold: 4, halfAlso: 'csm', weight: 1 },
    ],
  },
  {
    competency: 'data-analytics',
    weight: 9,
    ways: [
      { items: [['70-767', '70-768', 'data-analytics-foundational']], silver: 1, gold: 2, weight: 3 },
      { items: [['data-analytics-foundational', 'business-intelligence']], silver: 2, gold: 4, weight: 2 },
    ],
  },
  {
    competency: 'application-integration',
    weight: 4,
    ways: [
      {
        items: [
          ['70-483', 'biztalk-server-2013'],
          ['70-764', 'biztalk-server-2013'],
        ],
        silver: 2,
        gold: 4,
        weight: 1,
      },
    ],
  },
  {
    competency: 'windows-and-devices',
    weight: 8,
    ways: [
      { items: [['windows-10-deployment'], ['70-357']], silver: 2, gold: 4, weight: 2 },
      { items: [['70-734']], silver: 2, gold: 4, weight: 3, isOutdated: true },
    ],
  },
  {
    competency: 'project-and-portfolio-management',
    weight: 3,
    ways: [{ items: [['74-343', '70-348']], silver: 2, gold: 4, halfAlso: '70-339', weight: 1 }],
  },
  {
    competency: 'cloud-productivity',
    weight: 10,
    ways: [{ items: [['70-346', '70-347']], silver: 1, gold: 2, weight: 1 }],
    figures: [{ metric: 'office-365-active-users', silver: 2_000, gold: 4_000, isOverYear: false }],
  },
  {
    competency: 'cloud-platform',
    weight: 6,
    ways: [
      { items: alternatives('70-532', '70-533', '70-534', 'azure-cloud-platform'), silver: 1, gold: 2, weight: 1 },
    ],
    figures: [{ metric: 'azure-consumption', silver: 15_000, gold: 100_000, isOverYear: true }],
  },
  {
    competency: 'small-and-midmarket-cloud-solutions',
    weight: 3,
    ways: [{ items: [['70-347']], silver: 1, gold: 2, weight: 1 }],
    figures: [{ metric: 'new-office-365-customers', silver: 4, gold: 25, isOverYear: true }],
  },
  {
    competency: 'enterprise-mobility-management',
    weight: 3,
    ways: [{ items: [['ems-overview', 'mobile-device-management']], silver: 2, gold: 4, weight: 1 }],
    figures: [
      { metric: 'new-ems-customers', silver: 3, gold: 5, isOverYear: true },
      { metric: 'ems-active-users', silver: 500, gold: 4_000, isOverYear: false },
    ],
  },
  {
    competency: 'cloud-customer-relationship-management',
    weight: 2,
    ways: [{ items: [['MB2-714', 'MB2-710'], ['MB2-712']], silver: 2, gold: 4, weight: 1 }],
    figures: [{ metric: 'cloud-crm-revenue', silver: 100_000, gold: 300_000, isOverYear: true }],
  },
];
