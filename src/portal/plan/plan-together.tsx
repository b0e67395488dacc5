import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addMonths, day as dayOf } from '../../domain/time/day.ts';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { useHasPlans } from './use-has-plans.ts';

/** A day by which exams can be passed; another one is chosen there. */
const monthsToPass = 3;

/** Beside an award that lacks people only together with others: the way to the plan, which counts everybody for all of them. */
export function PlanTogether({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(standingPageWords);
  const { language } = useReading();
  const by = addMonths(dayOf(useInstallation().today), monthsToPass);
  if (!useHasPlans(place.programme)) return null;
  return (
    <p>
      {words.planTogether}{' '}
      <Link to="/programmes/$programme/partners/$partner/plan" params={{ ...place }} search={{ by }}>
        {words.planBy(dayInWords(by, language))}
      </Link>
    </p>
  );
}
