import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ExceptionToForeseeInput, ImpactOfFacts } from '../../client/index.ts';
import { exceptionsWords } from '../../wording/portal/exceptions-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { refusalSentences } from '../server/refusal-sentences.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import { exceptionAhead, withdrawalAhead } from './asking.ts';

/** What an exception does to the awards, before it is granted; one that changes nothing is likely a mistake, and told so. */
export function GrantAhead({
  place,
  exception,
  isPaused,
}: {
  readonly place: PartnerPlace;
  readonly exception: ExceptionToForeseeInput;
  /** While it is being granted. */
  readonly isPaused: boolean;
}): ReactNode {
  const words = useWords(exceptionsWords);
  const { language } = useReading();
  const { data, error, isFetching } = useQuery({
    ...exceptionAhead(place, exception, language),
    enabled: !isPaused,
  });
  const refused = refusalSentences(error);
  return (
    <div aria-busy={isFetching}>
      {refused ? (
        <p role="status">{refused.join(' ')}</p>
      ) : isNothing(data) && !error ? (
        <div role="status">
          <p>
            <strong>{words.changesNothing}</strong>
          </p>
          <p className="note">{words.lookAgain}</p>
        </div>
      ) : (
        <ImpactOnAwards impact={data} error={error} />
      )}
    </div>
  );
}

/** What it does to the awards when an exception is taken back, before it is. */
export function TakingBackAhead({ place, id }: { readonly place: PartnerPlace; readonly id: string }): ReactNode {
  const words = useWords(exceptionsWords);
  const { language } = useReading();
  const { data, error, isFetching } = useQuery(withdrawalAhead(place, id, language));
  return (
    <div aria-busy={isFetching}>
      {isNothing(data) ? (
        <p role="status">
          <strong>{words.takenBackNothing}</strong>
        </p>
      ) : (
        <ImpactOnAwards impact={data} error={error} />
      )}
    </div>
  );
}

const isNothing = (impact: ImpactOfFacts | undefined): boolean =>
  impact?.awards.every(({ effect }) => effect === 'same') === true;
