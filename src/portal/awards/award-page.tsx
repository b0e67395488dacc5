import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AwardCourse } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { awardPageWords } from '../../wording/portal/award-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Page, Section } from '../design/page.tsx';
import { mayDecide, worksInOffice } from '../office/roles.ts';
import { AnotherOrder } from '../priority/another-order.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { GoOnLower } from '../renewals/go-on-lower.tsx';
import { useVisitor } from '../session/session.ts';
import { ClaimLink } from '../standing/claim-link.tsx';
import { PartnerLink } from '../standing/partner-link.tsx';
import { type AwardPlace, awardAsked } from './asking.ts';
import { AwardHistory } from './award-history.tsx';
import { AwardTerms } from './award-terms.tsx';
import { ReinstatementForm } from './reinstatement-form.tsx';
import { TakeReinstatementBack } from './take-reinstatement-back.tsx';

const from = '/programmes/$programme/partners/$partner/awards/$competency/$level';

/** One award of a partner: on what terms it is held, and what has happened to it. */
export function AwardPage(): ReactNode {
  const { competency, level, ...place } = useParams({ from });
  const words = useWords(awardPageWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const { data: award } = useSuspenseQuery(awardAsked({ ...place, competency, level }, language));
  return (
    <Page
      name={`${award.name}, ${award.partner.name ?? place.partner}`}
      above={<PartnerLink place={place} />}
      title={useTitle(award)}
      lead={words.lead}
    >
      <Section title={words.terms}>
        <AwardTerms award={award} place={place} />
        {award.held.held && <GoOnLower place={place} claim={award.claim} />}
        {award.held.held && <AnotherOrder place={place} claim={award.claim} />}
      </Section>
      <Section title={words.history}>
        <AwardHistory history={award.history} place={place} />
      </Section>
      {mayDecide(visitor, place.programme) && <Deciding place={{ ...place, competency, level }} award={award} />}
      <p className="line">
        <ClaimLink place={place} claim={{ competency, level }}>
          {words.toStanding}
        </ClaimLink>
        <Link
          to="/programmes/$programme/competencies/$competency/$level"
          params={{ programme: place.programme, competency, level }}
        >
          {words.toRequirement}
        </Link>
        {worksInOffice(visitor, place.programme) && (
          <Link to="/programmes/$programme/partners/$partner/exceptions" params={place}>
            {words.toExceptions}
          </Link>
        )}
      </p>
    </Page>
  );
}

/** What somebody of the office may do about it. */
function Deciding({ place, award }: { readonly place: AwardPlace; readonly award: AwardCourse }): ReactNode {
  const lost = lastTurn(award);
  return (
    <>
      <TakeReinstatementBack place={place} />
      {!award.held.held && lost && (
        <ReinstatementForm key={lost.day} place={place} award={award.name} lost={lost.day} />
      )}
    </>
  );
}

/** Since when it is held, or is held no more: since the last day on which that turned. */
function useTitle(award: AwardCourse): string {
  const { name, held } = award;
  const words = useWords(awardPageWords);
  const { language } = useReading();
  const turned = lastTurn(award);
  if (!turned) return words.neverHeld(name);
  return (held.held ? words.isHeld : words.isNotHeld)(name, dayInWords(dayOf(turned.day), language));
}

/** What happened last that made it held or not. */
const lastTurn = ({ history }: AwardCourse) =>
  history.findLast((one, index) => one.held !== (history[index - 1]?.held ?? false));
