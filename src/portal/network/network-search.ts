import type { ShowNetworkStandingData } from '../../client/index.ts';

const choices = {
  which: ['at-risk', 'not-held'],
  verdict: ['met', 'not-met', 'undetermined'],
  sort: ['deadline', 'renewal'],
} as const;

/** Which awards of a network are looked at; it stands in the address. What is not said there is not asked for. */
export interface NetworkSearch {
  readonly which?: (typeof choices.which)[number];
  readonly verdict?: (typeof choices.verdict)[number];
  readonly competency?: string;
  readonly level?: string;
  readonly country?: string;
  /** Months as 2017-12. */
  readonly renewal?: string;
  /** The month in which an award at risk lapses: its last day to act is in it. */
  readonly lapse?: string;
  readonly sort?: (typeof choices.sort)[number];
  readonly cursor?: string;
}

/** What an address asks for; what no page of ours writes there is left out. */
export function networkSearchOf(search: Readonly<Record<string, unknown>>): NetworkSearch {
  const text = (name: keyof NetworkSearch) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const month = (name: 'renewal' | 'lapse') => (/^\d{4}-(0[1-9]|1[0-2])$/.test(String(search[name])) ? text(name) : {});
  const choice = (name: keyof typeof choices) =>
    (choices[name] as readonly unknown[]).includes(search[name]) ? text(name) : {};
  return {
    ...choice('which'),
    ...choice('verdict'),
    ...text('competency'),
    ...text('level'),
    ...text('country'),
    ...month('renewal'),
    ...month('lapse'),
    ...choice('sort'),
    ...text('cursor'),
  };
}

type Query = NonNullable<ShowNetworkStandingData['query']>;

/** The same as the API is asked, without where a page begins. */
export function filtersOf({ which, verdict, competency, level, country, renewal, lapse }: NetworkSearch): Query {
  return {
    held: which === 'not-held' ? 'false' : 'true',
    ...((which === 'at-risk' || lapse !== undefined) && { atRisk: 'true' as const }),
    ...(verdict && { verdict }),
    ...(competency && { competency }),
    ...(level && { level }),
    ...(country && { country }),
    ...(renewal && { renewalMonth: renewal }),
    ...(lapse && { deadlineMonth: lapse }),
  };
}
