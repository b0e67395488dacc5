import type { ReactNode } from 'react';
import { companyWords } from '../../wording/portal/company-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Corrects what is stated of a company, by the form within, or takes it back. */
export function ChangeStated({
  place,
  id,
  name,
  ifWithdrawn,
  withdraw,
  children,
}: {
  readonly place: PartnerPlace;
  readonly id: string;
  readonly name: string;
  readonly ifWithdrawn: string;
  readonly withdraw: (headers: ReturnType<typeof changeHeaders>) => Parameters<typeof answerOf>[0];
  readonly children: ReactNode;
}): ReactNode {
  const words = useWords(companyWords);
  const { isGoing, failure, send } = useWriting(place);
  return (
    <details>
      <summary>
        {words.change} <span className="out-of-sight">{name}</span>
      </summary>
      <NotDone failure={failure} />
      {children}
      <Confirmed
        word={words.withdraw}
        about={name}
        what={ifWithdrawn}
        isDisabled={isGoing}
        act={() => send([id, 'withdraw'], (once) => answerOf(withdraw(changeHeaders({ once }))))}
      />
    </details>
  );
}
