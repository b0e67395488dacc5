import '../standing/awards.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type PersonListed, type WrittenAffiliation, withdrawAffiliation } from '../../client/index.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { locationsAsked } from '../company/asking.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { AffiliationForm } from './affiliation-form.tsx';
import { type AffiliationsKnown, affiliationTold } from './affiliation-told.ts';
import { affiliationsAsked, type PartnerPlace } from './asking.ts';
import { ChangePersonForm } from './change-person-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** What is being written: about the person, or about one of its affiliations by id. */
type Doing =
  | { readonly kind: 'change' | 'add' }
  | { readonly kind: 'correct' | 'withdraw'; readonly id: string; readonly statement: WrittenAffiliation };

/**
 * By which code and mail somebody is known, and as what they belong to the partner from when to when; whoever may, changes
 * and corrects it here.
 */
export function WhoItIs({
  place,
  person,
  kinds,
  mayChange,
}: {
  readonly place: PartnerPlace;
  readonly person: PersonListed;
  readonly kinds: readonly string[];
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords(personWords);
  const people = useWords(peopleWords);
  const [
    { data },
    {
      data: { locations },
    },
  ] = useSuspenseQueries({ queries: [affiliationsAsked(place, person.person), locationsAsked(place)] });
  const [doing, setDoing] = useState<Doing>();
  const [said, setSaid] = useState('');
  const begin = (what: Doing) => {
    setDoing(what);
    setSaid('');
  };
  const close = (done?: string) => {
    setDoing(undefined);
    if (done !== undefined) setSaid(done);
  };
  const about = { place, locations, person: person.person, etag: data.etag, close };
  return (
    <Section
      title={words.who}
      aside={mayChange && !doing && <Button onPress={() => begin({ kind: 'change' })}>{words.change}</Button>}
    >
      <p role="status">{said}</p>
      {doing?.kind === 'change' && <ChangePersonForm {...about} person={person} />}
      <dl className="facts sheet">
        <div>
          <dt>{people.code}</dt>
          <dd>
            <code>{person.person}</code>
          </dd>
        </div>
        {person.email && (
          <div>
            <dt>{people.mail}</dt>
            <dd>
              <a href={`mailto:${person.email}`}>{person.email}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{people.affiliation}</dt>
          <dd>
            {data.statements.length === 0 && words.notKnown}
            {data.statements.map((one) => (
              <AffiliationLine
                key={one.id}
                {...one}
                known={{ kinds, locations }}
                mayChange={mayChange && !doing}
                begin={begin}
              />
            ))}
            {mayChange && !doing && (
              <Button kind="quiet" onPress={() => begin({ kind: 'add' })}>
                {words.addAffiliation}
              </Button>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.wallet}</dt>
          <dd>
            {person.linked ? words.walletLinked : words.walletNotLinked}
            {mayChange && !person.linked && <HowToLink place={place} mail={person.email} />}
          </dd>
        </div>
      </dl>
      {doing?.kind === 'add' && <AffiliationForm {...about} kinds={kinds} />}
      {doing?.kind === 'correct' && <AffiliationForm key={doing.id} {...about} kinds={kinds} corrects={doing} />}
      {doing?.kind === 'withdraw' && (
        <WithdrawForm
          key={doing.id}
          {...about}
          id={doing.id}
          what={words.affiliationWithdrawWhat}
          done={words.affiliationWithdrawn}
          withdraw={(headers) =>
            answerOf(withdrawAffiliation({ path: { ...place, person: person.person, id: doing.id }, headers }))
          }
        />
      )}
    </Section>
  );
}

/** Nobody is told by a letter that they were added: whoever did it reads here what to tell them. */
function HowToLink({ place, mail }: { readonly place: PartnerPlace; readonly mail: string | undefined }): ReactNode {
  const words = useWords(personWords);
  return (
    <>
      <p className="note">{words.walletHow(mail, place.partner)}</p>
      {mail !== undefined && (
        <p className="note">
          {words.walletNoLetter}{' '}
          <Link to="/programmes/$programme/partners/$partner/settings" params={{ ...place }}>
            {words.walletInvite}
          </Link>
        </p>
      )}
    </>
  );
}

function AffiliationLine({
  id,
  statement,
  known,
  mayChange,
  begin,
}: {
  readonly id: string;
  readonly known: AffiliationsKnown;
  readonly statement: WrittenAffiliation;
  readonly mayChange: boolean;
  readonly begin: (what: Doing) => void;
}): ReactNode {
  const words = useWords(personWords);
  const { language } = useReading();
  const told = affiliationTold(statement, known, language);
  return (
    <div className="line">
      <span>{told}</span>
      {mayChange && (
        <span className="buttons">
          {(['correct', 'withdraw'] as const).map((kind) => (
            <Button key={kind} kind="quiet" onPress={() => begin({ kind, id, statement })}>
              {words[kind]} <span className="out-of-sight">{told}</span>
            </Button>
          ))}
        </span>
      )}
    </div>
  );
}
