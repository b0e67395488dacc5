import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { PersonListed } from '../../client/index.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { sortWords } from '../../wording/portal/sort-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useOpening } from '../design/use-opening.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { SortChoice } from '../reading/sort-choice.tsx';
import { DownloadList } from '../saving/download-list.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import { mayManage, mayVerify } from '../session/what-one-may.ts';
import { AddCredentialForm } from './add-credential-form.tsx';
import { credentialsAsked, itemsAsked, type PartnerPlace } from './asking.ts';
import { CredentialLine } from './credential-line.tsx';
import { credentialShown } from './credentials-shown.ts';
import { credentialSorts, credentialsSorted } from './credentials-sorted.ts';
import { rowsOfPeople } from './rows-of-people.ts';
import { VerifyForm } from './verify-form.tsx';

const from = '/programmes/$programme/partners/$partner/people/$person';

/** What somebody holds, until when and how well proved, with what can be added, corrected and withdrawn. */
export function CredentialsOfPerson({
  place,
  person,
}: {
  readonly place: PartnerPlace;
  readonly person: PersonListed;
}): ReactNode {
  const words = useWords(personWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const sorts = useWords(sortWords);
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const mayChange = mayManage(useVisitor(), place) && !person.erased;
  const mayProve = mayVerify(useVisitor(), place) && !person.erased;
  const [isAdding, setAdding] = useState(false);
  const { opened, opener } = useOpening(isAdding);
  const [isVerifying, setVerifying] = useState(false);
  const [said, setSaid] = useState('');
  const [{ data: stated }, { data: items }] = useSuspenseQueries({
    queries: [credentialsAsked(place, person.person), itemsAsked(place.programme, language)],
  });
  const about = { place, person: person.person, etag: stated.etag };
  const lines = stated.statements.map((one) => ({ stated: one, shown: credentialShown(one, items) }));
  const claimed = lines.flatMap(({ shown }) => (shown.verification === 'claimed' ? [shown] : []));
  const sorted = credentialsSorted(lines, ({ shown }) => shown, search, language);
  return (
    <Section
      title={words.credentials}
      aside={
        mayChange &&
        !isAdding && (
          <span className="buttons" ref={opener}>
            <Button kind="first" onPress={() => setAdding(true)}>
              {words.add}
            </Button>
            {mayProve && claimed.length > 0 && !isVerifying && (
              <Button onPress={() => setVerifying(true)}>{words.verify}</Button>
            )}
          </span>
        )
      }
    >
      <p role="status">{said}</p>
      {isAdding && (
        <div ref={opened}>
          <AddCredentialForm
            {...about}
            items={items}
            close={(done) => {
              setAdding(false);
              setSaid(done ? words.added : '');
            }}
          />
        </div>
      )}
      {isVerifying && claimed.length > 0 && (
        <VerifyForm
          place={place}
          etag={stated.etag}
          claimed={claimed}
          close={(count) => {
            setVerifying(false);
            setSaid(count === undefined ? '' : words.verified(count));
          }}
        />
      )}
      {person.linked && <p className="note">{words.fromWallet}</p>}
      {lines.length === 0 && <Empty>{words.noCredentials}</Empty>}
      {lines.length > 1 && (
        <SortChoice
          columns={credentialSorts.map((one) => [one, sorts.credentials[one]])}
          sorting={search}
          atFirst="until"
          choose={(next) => void go({ search: next, replace: true, resetScroll: false })}
        />
      )}
      <ul className="plain-list">
        {sorted.map((line) => (
          <li key={line.stated.id} className="sheet">
            <CredentialLine
              {...about}
              {...line}
              today={today}
              mayChange={mayChange}
              mayDispute={mayProve}
              say={setSaid}
            />
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <div>
          <DownloadList
            name={person.person}
            count={lines.length}
            lines={async () => rowsOfPeople([person], new Map([[person.person, sorted.map(({ shown }) => shown)]]))}
          />
        </div>
      )}
    </Section>
  );
}
