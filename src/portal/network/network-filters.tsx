import '../design/inline-form.css';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue, NetworkNumbers } from '../../client/index.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { monthInWords } from '../../wording/time-in-words.ts';
import { Filter } from '../design/filter.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { monthOf } from './months.ts';
import { type NetworkSearch, networkSearchOf, nobody } from './network-search.ts';

const from = '/programmes/$programme/network';

type Filtered = Exclude<keyof NetworkSearch, 'sort' | 'down' | 'cursor'>;

/** Which lines are shown; what is chosen stands in the address at once. */
export function NetworkFilters(filters: {
  readonly programme: string;
  readonly search: NetworkSearch;
  readonly catalogue: Catalogue;
  /** Of the whole network: what there is to choose from. */
  readonly whole: NetworkNumbers;
}): ReactNode {
  const { programme, search, catalogue, whole } = filters;
  const words = useWords(networkWords);
  const { language } = useReading();
  const go = useNavigate({ from });
  const countries = whole.countries
    .map(({ country }) => [country, countryInWords(country, language)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
  const months = (found: readonly string[]) => found.map((month) => [month, monthInWords(month, language)] as const);
  const competencies = new Set(whole.awards.map(({ competency }) => competency));
  const choose = (name: Filtered) => (value: string) => {
    const { cursor: _, [name]: __, ...kept } = search;
    void go({ search: networkSearchOf({ ...kept, [name]: value }), resetScroll: false });
  };
  const choice = (
    name: Filtered,
    label: string,
    options: readonly (readonly [string, string])[],
    otherwise: string = words.every,
  ) => <Filter label={label} every={otherwise} value={search[name]} options={options} choose={choose(name)} />;
  const { whichOnes, verdicts } = words;
  return (
    <section className="inline-form network-filters" aria-label={words.filters}>
      {choice(
        'which',
        words.which,
        (['at-risk', 'not-held'] as const).map((one) => [one, whichOnes[one]]),
        whichOnes.held,
      )}
      {choice(
        'competency',
        words.competency,
        catalogue.competencies
          .filter(({ id }) => competencies.has(id) || id === search.competency)
          .map(({ id, name }) => [id, name]),
      )}
      {choice(
        'level',
        words.level,
        catalogue.levels.map(({ id, name }) => [id, name]),
      )}
      {choice('country', words.country, countries)}
      {choice('manager', words.accountManager, managersOf(whole, words.noAccountManager))}
      {choice(
        'verdict',
        words.verdict,
        (['met', 'not-met', 'undetermined'] as const).map((one) => [one, verdicts[one]]),
      )}
      {choice('renewal', words.renewal, months(Array.from({ length: 13 }, (_, ahead) => monthOf(whole.day, ahead))))}
      {choice(
        'lapse',
        words.lapse,
        months(
          [...new Set([...whole.deadlines.map(({ month }) => month), ...(search.lapse ? [search.lapse] : [])])].sort(),
        ),
      )}
      {Object.keys(search).length > 0 && (
        <Link to={from} params={{ programme }} search={{}} className="button" data-kind="quiet" resetScroll={false}>
          {words.noFilter}
        </Link>
      )}
    </section>
  );
}

/** Who looks after partners of the network, by name, and that nobody does where that is so. */
export const managersOf = (
  { accountManagers }: Pick<NetworkNumbers, 'accountManagers'>,
  none: string,
): readonly (readonly [string, string])[] =>
  accountManagers
    .map(({ accountManager }) => [accountManager?.user ?? nobody, accountManager?.name ?? none] as const)
    .sort(([one, a], [other, b]) => Number(one === nobody) - Number(other === nobody) || a.localeCompare(b));
