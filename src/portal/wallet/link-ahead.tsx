import type { ReactNode } from 'react';
import type { LinkForeseen } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';

/** What a link would do, said before it is done: who gets copies, which link it dissolves, or from when on it can be done. */
export function LinkAhead({
  foreseen: { name: partner, copies, dissolves, linkableFrom, impact },
  isGoing,
  link,
  leave,
}: {
  readonly foreseen: LinkForeseen;
  readonly isGoing: boolean;
  readonly link: () => Promise<void>;
  readonly leave: () => void;
}): ReactNode {
  const words = useWords(meWords);
  const { language } = useReading();
  const others = dissolves.map(({ name }) => name).join(', ');
  return (
    <fieldset className="confirmed" aria-label={words.linkAhead(partner)} tabIndex={-1} ref={focused}>
      <p>
        <strong>{words.linkAhead(partner)}</strong>
      </p>
      {linkableFrom === undefined ? (
        <>
          <p>{words.linkCopies(partner, copies)}</p>
          <ImpactOnAwards at={partner} impact={impact} error={undefined} />
          {dissolves.map((one) => (
            <div key={one.id}>
              <p>{words.linkDissolves(one.name)}</p>
              <ImpactOnAwards at={one.name} impact={one.impact} error={undefined} />
            </div>
          ))}
        </>
      ) : (
        <p>{words.linkWaits(partner, dayInWords(dayOf(linkableFrom), language))}</p>
      )}
      <div className="buttons">
        {linkableFrom === undefined && (
          <Button kind="first" isDisabled={isGoing} onPress={() => void link()}>
            {dissolves.length > 0 ? words.linkAndDissolve(partner, others) : words.linkTo(partner)}
          </Button>
        )}
        <Button kind="quiet" onPress={leave}>
          {words.linkOther}
        </Button>
      </div>
    </fieldset>
  );
}

/** The form that was sent is gone: the keyboard goes on with what is foreseen. */
const focused = (shown: HTMLFieldSetElement | null): void => shown?.focus();
