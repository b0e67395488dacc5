import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { applicationWords } from '../../wording/portal/application-words.ts';
import { Page, Section } from '../design/page.tsx';
import { mayDecide } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayApplyForAward } from '../session/what-one-may.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { applicationForeseen, applicationsAsked } from './application-asking.ts';
import { ApplicationDecision } from './application-decision.tsx';
import { ApplicationForeseen } from './application-foreseen.tsx';
import { ApplicationForm } from './application-form.tsx';
import { ApplicationMade } from './application-made.tsx';
import { AwardLink } from './award-link.tsx';

const from = '/programmes/$programme/partners/$partner/awards/$competency/$level/application';

/** A partner applies for one award: what it does, that the company agrees, and what became of it. */
export function ApplicationPage(): ReactNode {
  const { competency, level, ...place } = useParams({ from });
  const claim = { competency, level };
  const words = useWords(applicationWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const { data: all } = useSuspenseQuery(applicationsAsked(place, language));
  const made = all.applications.filter((one) => one.competency === competency && one.level === level);
  const [newest] = made;
  const waiting = newest?.state === 'waiting' ? newest : undefined;
  const isOpen = newest === undefined || newest.state !== 'granted';
  const asked = applicationForeseen({ ...place, ...claim }, waiting?.id, language);
  const { name, does, notPossible } = useSuspenseQuery(asked).data;
  const ahead = isOpen ? does : undefined;
  const isPartners = mayApplyForAward(visitor, place);
  return (
    <Page
      name={`${words.name}, ${name}`}
      above={<PartnerLink place={place} />}
      title={newest && (waiting || !ahead) ? words.titles[newest.state](name) : words.title(name)}
      lead={words.lead}
    >
      {waiting && <ApplicationMade place={place} application={waiting} />}
      {isOpen && notPossible && (
        <Section title={words.notPossible}>
          <p>{notPossible.text}</p>
        </Section>
      )}
      {ahead && (
        <Section title={words.does}>
          <ApplicationForeseen ahead={ahead} />
        </Section>
      )}
      {waiting && mayDecide(visitor, place.programme) && (
        <ApplicationDecision place={place} application={waiting} name={name} />
      )}
      {ahead && !waiting && isPartners && <ApplicationForm place={place} claim={claim} name={name} ahead={ahead} />}
      {ahead && !waiting && !isPartners && <p className="note">{words.onlyAdministrators}</p>}
      {made.some((one) => one !== waiting) && (
        <Section title={words.applied}>
          {made
            .filter((one) => one !== waiting)
            .map((one) => (
              <ApplicationMade key={one.id} place={place} application={one} />
            ))}
        </Section>
      )}
      <p className="line">
        <AwardLink place={place} claim={claim}>
          {words.toAward}
        </AwardLink>
        <Link to="/programmes/$programme/partners/$partner/standing" params={place}>
          {words.toStanding}
        </Link>
        <Link
          to="/programmes/$programme/competencies/$competency/$level"
          params={{ programme: place.programme, ...claim }}
        >
          {words.toRequirement}
        </Link>
      </p>
    </Page>
  );
}
