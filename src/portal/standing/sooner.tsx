import type { ReactNode } from 'react';
import type { Action } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';

/** What a renewal needs less that is not left to its last day, as other months count before. */
export function Sooner({ sooner }: { readonly sooner: Action['sooner'] }): ReactNode {
  const words = useWords(standingPageWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const [way] = sooner?.ways ?? [];
  if (!sooner || !way) return null;
  const lead = sooner.on <= today ? words.lessToday : words.lessOn(dayInWords(dayOf(sooner.on), language));
  return (
    <p>
      {lead} {way.text}
    </p>
  );
}
