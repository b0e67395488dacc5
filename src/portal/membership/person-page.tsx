import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { missing } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import { mayManage } from '../session/what-one-may.ts';
import { standingAsked } from '../standing/asking.ts';
import { affiliationsAsked, type PartnerPlace, peopleAsked } from './asking.ts';
import { CountedAwards } from './counted-awards.tsx';
import { CredentialsOfPerson } from './credentials-of-person.tsx';
import { DisputesOfPerson } from './disputes-of-person.tsx';
import { lastDayIn } from './last-day-in.ts';
import { leavingAsked } from './leaving-ahead.tsx';
import { LeavingForm } from './leaving-form.tsx';
import { nameOf } from './people-view.ts';
import { SamePerson } from './same-person.tsx';
import { samePersonAsked } from './same-person-asking.ts';
import { type Without, whereCounted } from './where-counted.ts';
import { WhoItIs } from './who-it-is.tsx';

const here = '/programmes/$programme/partners/$partner/people/$person';

/** One person of a partner, by whichever code: whose record was made one with another is told of there. */
export function PersonPage(): ReactNode {
  const { person: called, ...place } = useParams({ from: here });
  const {
    data: { person },
  } = useSuspenseQuery(samePersonAsked(place, called));
  if (person !== called) return <Navigate to={here} params={{ ...place, person }} search={{}} replace />;
  return <OnePerson key={person} place={place} code={person} />;
}

/** Who it is, where they count, what they hold, and what can be stated about them. */
function OnePerson({ place, code }: { readonly place: PartnerPlace; readonly code: string }): ReactNode {
  const words = useWords(personWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const { today } = useInstallation();
  const [{ data: people }, { data: standing }, { data: catalogue }, { data: affiliations }] = useSuspenseQueries({
    queries: [
      peopleAsked(place),
      standingAsked(place, language),
      catalogueAsked(place.programme, language),
      affiliationsAsked(place, code),
    ],
  });
  const person = people.find((one) => one.person === code);
  if (!person) throw missing;
  const isHere = person.affiliations.length > 0;
  const lastDay = isHere ? lastDayIn(affiliations.statements) : undefined;
  // The awards without this person: after the day that is stated, else after today.
  const leavings = isHere ? [leavingAsked(place, code, lastDay ?? today, language)] : [];
  const [leaving] = useSuspenseQueries({ queries: leavings });
  const counted = whereCounted(standing.claims, code, leaving?.data);
  const name = person.erased ? words.erased : nameOf(person);
  const counts = counted.filter(({ isCounted }) => isCounted).length;
  const without = (kind: Without['kind']) => counted.filter((one) => one.without?.kind === kind).length;
  const title = !isHere
    ? words.titleGone(name)
    : words.title({
        ...{ name, counted: counts, worse: without('worse'), harder: without('harder') },
        lastDay: lastDay && dayInWords(dayOf(lastDay), language),
      });
  return (
    <Page
      name={name}
      above={
        <Link to="/programmes/$programme/partners/$partner/people" params={place} search={{}}>
          {words.back(standing.partner.name ?? standing.partner.id)}
        </Link>
      }
      title={title}
    >
      <WhoItIs
        key={person.id}
        place={place}
        person={person}
        kinds={catalogue.affiliations}
        mayChange={mayManage(visitor, place) && !person.erased}
      />
      <Section title={words.where}>
        <CountedAwards counted={counted} isHere={isHere} levels={catalogue.levels} place={place} />
      </Section>
      <CredentialsOfPerson place={place} person={person} />
      <DisputesOfPerson place={place} person={code} />
      <SamePerson place={place} person={person} mayChange={mayManage(visitor, place) && !person.erased} />
      {mayManage(visitor, place) && !person.erased && <LeavingForm key={code} place={place} person={person} />}
    </Page>
  );
}
