import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AwardCourse } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { awardPageWords } from '../../wording/portal/award-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Page, Section } from '../design/page.tsx';
import { worksInOffice } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { awardAsked } from './asking.ts';
import { AwardHistory } from './award-history.tsx';
import { AwardTerms } from './award-terms.tsx';

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
        <AwardTerms award={award} programme={place.programme} />
      </Section>
      <Section title={words.history}>
        <AwardHistory history={award.history} place={place} />
      </Section>
      <p className="line">
        <Link to="/programmes/$programme/partners/$partner/standing" params={place} hash={`${competency}-${level}`}>
          {words.toStanding}
        </Link>
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

/** Since when it is held, or is held no more: since the last day on which that turned. */
function useTitle({ name, held, history }: AwardCourse): string {
  const words = useWords(awardPageWords);
  const { language } = useReading();
  const turned = history.findLast((one, index) => one.held !== (history[index - 1]?.held ?? false));
  if (!turned) return words.neverHeld(name);
  return (held.held ? words.isHeld : words.isNotHeld)(name, dayInWords(dayOf(turned.day), language));
}
