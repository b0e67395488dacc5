import type { ReactNode } from 'react';
import { type LocationListed, withdrawLocation } from '../../client/index.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { ChangeStated } from './change-stated.tsx';
import { LocationForm } from './location-form.tsx';

/** Where a partner is, from when to when; whoever may changes it here. */
export function Locations({
  place,
  locations,
  mayChange,
}: {
  readonly place: PartnerPlace;
  readonly locations: readonly LocationListed[];
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords(companyWords);
  const { language } = useReading();
  const columns: readonly Column<LocationListed>[] = [
    { id: 'name', title: words.location, of: ({ name }) => name },
    { id: 'code', title: words.code, of: ({ code }) => code },
    { id: 'country', title: words.country, of: ({ country }) => country && countryInWords(country, language) },
    { id: 'from', title: words.from, of: ({ from }) => (from ? <DayText day={from} /> : words.always) },
    { id: 'to', title: words.to, of: ({ to }) => (to ? <DayText day={to} /> : words.openEnd) },
    ...(mayChange
      ? [
          {
            id: 'change',
            title: words.change,
            of: (location: LocationListed) => (
              <ChangeStated
                place={place}
                id={location.id}
                name={location.name}
                ifWithdrawn={words.ifLocationWithdrawn}
                withdraw={(headers) => withdrawLocation({ path: { ...place, id: location.id }, headers })}
              >
                <LocationForm place={place} corrects={location} />
              </ChangeStated>
            ),
          },
        ]
      : []),
  ];
  if (locations.length === 0) return <Empty>{words.noLocations}</Empty>;
  return <Table caption={words.locations} columns={columns} rows={locations} idOf={({ id }) => id} />;
}
