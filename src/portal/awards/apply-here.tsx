import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { applicationWords } from '../../wording/portal/application-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayReadApplications } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { applicationsAsked } from './application-asking.ts';
import { ApplicationLink } from './application-link.tsx';

interface AwardOf {
  readonly place: PartnerPlace;
  readonly claim: { readonly competency: string; readonly level: string };
}

/** Beside an award: the way to apply for it, or to what became of that; nothing where neither can be. */
export function ApplyHere(award: AwardOf): ReactNode {
  return mayReadApplications(useVisitor(), award.place) ? <IfPossible {...award} /> : null;
}

function IfPossible({ place, claim }: AwardOf): ReactNode {
  const words = useWords(applicationWords);
  const { language } = useReading();
  const { data: all } = useSuspenseQuery(applicationsAsked(place, language));
  const isIt = (one: AwardOf['claim']) => one.competency === claim.competency && one.level === claim.level;
  const waiting = all.applications.find((one) => one.state === 'waiting' && isIt(one));
  const possible = all.possible.find(isIt);
  if (waiting)
    return (
      <p>
        {words.waits(waiting.name)}{' '}
        <ApplicationLink place={place} claim={claim}>
          {words.seeApplication}
        </ApplicationLink>
      </p>
    );
  if (!possible) return null;
  return (
    <p>
      <ApplicationLink place={place} claim={claim}>
        {words.apply(possible.name)}
      </ApplicationLink>
    </p>
  );
}
