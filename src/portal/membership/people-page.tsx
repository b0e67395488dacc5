import { useQuery, useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Button } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import { DownloadList } from '../saving/download-list.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import { mayManage } from '../session/what-one-may.ts';
import { forecastAsked, standingAsked } from '../standing/asking.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { AddPersonForm } from './add-person-form.tsx';
import { credentialsAsked, itemsAsked, peopleAsked } from './asking.ts';
import { awardsHanging } from './awards-hanging.ts';
import { byEnd, type CredentialShown, credentialShown } from './credentials-shown.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';
import { peopleShown } from './people-view.ts';
import { rowsOfPeople } from './rows-of-people.ts';

const from = '/programmes/$programme/partners/$partner/people';

/** Who belongs to a partner, and on a time axis until when what they hold is valid. */
export function PeoplePage(): ReactNode {
  const place = useParams({ from });
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(peopleWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const visitor = useVisitor();
  const [isAdding, setAdding] = useState(false);
  const [{ data: people }, { data: stated }, { data: items }, { data: catalogue }] = useSuspenseQueries({
    queries: [
      peopleAsked(place),
      credentialsAsked(place),
      itemsAsked(place.programme, language),
      catalogueAsked(place.programme, language),
    ],
  });
  const held = byPerson(stated.statements.map((one) => credentialShown(one, items)));
  // The list does not wait for it: of a large partner it is more work than the list itself.
  const { data: standing } = useQuery(standingAsked(place, language));
  const { data: ahead } = useQuery(forecastAsked(place, language));
  const toPay = useRenewalToPay(place, true);
  const hanging = standing && ahead && awardsHanging(standing.claims, ahead.awards, toPay);
  const listed = people.map((one) => (hanging ? { ...one, awards: hanging.get(one.person) ?? 0 } : one));
  const shown = peopleShown(listed, search, today, language);
  const here = people.filter(({ affiliations }) => affiliations.length > 0);
  const total = here.reduce((sum, one) => sum + one.credentials, 0);
  return (
    <Page
      name={words.name}
      above={<PartnerLink place={place} />}
      title={words.title(here.length, total, people.length - here.length)}
      lead={words.lead}
    >
      <PeopleFilters
        search={search}
        affiliations={catalogue.affiliations}
        onChange={(next) => void go({ search: next, replace: true })}
      />
      <div className="buttons">
        {mayManage(visitor, place) && !isAdding && (
          <Button kind="first" onPress={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
        {mayManage(visitor, place) && (
          <Link className="button" to="/programmes/$programme/partners/$partner/imports" params={place}>
            {words.takeOver}
          </Link>
        )}
        {shown.length > 0 && <DownloadList name={words.fileName} lines={async () => rowsOfPeople(shown, held)} />}
      </div>
      {isAdding && <AddPersonForm place={place} affiliations={catalogue.affiliations} close={() => setAdding(false)} />}
      <p role="status" className="note">
        {words.shown(shown.length, people.length)}
      </p>
      {shown.length === 0 ? (
        <Empty>{people.length === 0 ? words.noneYet : words.nobody}</Empty>
      ) : (
        <PeopleTable
          place={place}
          people={shown}
          held={held}
          search={search}
          onSort={(next) => void go({ search: next, replace: true })}
        />
      )}
    </Page>
  );
}

function byPerson(credentials: readonly CredentialShown[]): ReadonlyMap<string, readonly CredentialShown[]> {
  const held = new Map<string, CredentialShown[]>();
  for (const one of [...credentials].sort(byEnd)) held.set(one.person, [...(held.get(one.person) ?? []), one]);
  return held;
}
