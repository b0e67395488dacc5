import type { ShowNetworkStandingData } from '../../client/index.ts';
import { type Sorting, sortingOf } from '../reading/sorting.ts';

const choices = {
  which: ['at-risk', 'not-held'],
  verdict: ['met', 'not-met', 'undetermined'],
} as const;

export const networkSorts = ['partner', 'deadline', 'renewal'] as const;
export type NetworkSort = (typeof networkSorts)[number];

/** Which awards of a network are looked at; it stands in the address. What is not said there is not asked for. */
export interface NetworkSearch extends Sorting<NetworkSort> {
  readonly which?: (typeof choices.which)[number];
  readonly verdict?: (typeof choices.verdict)[number];
  readonly competency?: string;
  readonly level?: string;
  readonly country?: string;
  /** The id of whoever looks after the partners, or that nobody does. */
  readonly manager?: string;
  /** Months as 2017-12. */
  readonly renewal?: string;
  /** The month in which an award at risk lapses: its last day to act is in it. */
  readonly lapse?: string;
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
    ...managerIn(search),
    ...month('renewal'),
    ...month('lapse'),
    ...sortingOf(search, networkSorts),
    ...text('cursor'),
  };
}

/** As an address says that nobody looks after the partners. */
export const nobody = 'none';

/** Who looks after the partners that are looked at, where an address names somebody that can be. */
export const managerIn = ({ manager }: Readonly<Record<string, unknown>>): { readonly manager?: string } =>
  manager === nobody || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(manager))
    ? { manager: String(manager) }
    : {};

type Query = NonNullable<ShowNetworkStandingData['query']>;

/** The same as the API is asked, without where a page begins. */
export function filtersOf(search: NetworkSearch): Query {
  const { which, verdict, competency, level, country, manager, renewal, lapse } = search;
  return {
    held: which === 'not-held' ? 'false' : 'true',
    ...((which === 'at-risk' || lapse !== undefined) && { atRisk: 'true' as const }),
    ...(verdict && { verdict }),
    ...(competency && { competency }),
    ...(level && { level }),
    ...(country && { country }),
    ...(manager && { accountManager: manager }),
    ...(renewal && { renewalMonth: renewal }),
    ...(lapse && { deadlineMonth: lapse }),
  };
}

/** In which order the API is asked for them. */
export const orderOf = ({ sort, down }: Sorting<NetworkSort>): Query => ({
  ...(sort && { sort }),
  ...(down && { descending: 'true' as const }),
});
