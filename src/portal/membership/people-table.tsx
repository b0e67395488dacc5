import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PersonListed } from '../../client/index.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from './asking.ts';
import type { CredentialShown } from './credentials-shown.ts';
import { ExpiryTimeline, TimeScale } from './expiry-timeline.tsx';
import { type PeopleSearch, type PersonShown, type Sorting, sortedBy } from './people-view.ts';
import { barsOf, timeAxis } from './time-axis.ts';

/** People as rows, and beside what is told of each the time axis with what they hold. */
export function PeopleTable({
  place,
  people,
  held,
  search,
  onSort,
}: {
  readonly place: PartnerPlace;
  readonly people: readonly PersonShown[];
  readonly held: ReadonlyMap<string, readonly CredentialShown[]>;
  readonly search: PeopleSearch;
  readonly onSort: (search: PeopleSearch) => void;
}): ReactNode {
  const words = useWords(peopleWords);
  const { today } = useInstallation();
  const axis = timeAxis(today);
  const columns: readonly Column<PersonShown>[] = [
    { id: 'name', title: words.person, isSorted: true, of: (one) => <PersonLink place={place} person={one} /> },
    {
      id: 'affiliation',
      title: words.affiliation,
      isSorted: true,
      of: (one) => one.affiliations.map((type) => words.affiliations[type] ?? type).join(', ') || words.nowhere,
    },
    { id: 'credentials', title: words.credentials, isNumber: true, isSorted: true, of: (one) => one.credentials },
    { id: 'awards', title: words.awards, isNumber: true, isSorted: true, of: (one) => one.awards },
    {
      id: 'expiry',
      title: words.nextExpiry,
      isSorted: true,
      of: (one) => (one.nextExpiry ? <DayText day={one.nextExpiry} /> : words.none),
    },
    {
      id: 'axis',
      title: words.axis,
      scale: <TimeScale axis={axis} />,
      of: (one) => <ExpiryTimeline bars={barsOf(held.get(one.person) ?? [], axis, today)} axis={axis} />,
    },
  ];
  const sorted = {
    by: search.sort ?? 'name',
    down: search.down === true,
    choose: (column: string) => onSort(sortedBy(search, column as Sorting)),
  };
  return (
    <>
      <Table caption={words.name} columns={columns} rows={people} idOf={({ id }) => id} sorted={sorted} />
      <p className="note">{words.awardsKey}</p>
      <p className="note">{words.axisKey}</p>
    </>
  );
}

function PersonLink({
  place,
  person: { person, name, erased, linked },
}: {
  readonly place: PartnerPlace;
  readonly person: PersonListed;
}): ReactNode {
  const words = useWords(peopleWords);
  return (
    <>
      <Link to="/programmes/$programme/partners/$partner/people/$person" params={{ ...place, person }}>
        {name ?? (erased ? words.erased : person)}
      </Link>
      {linked && <span className="note"> {words.linked}</span>}
    </>
  );
}
