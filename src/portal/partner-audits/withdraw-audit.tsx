import type { ReactNode } from 'react';
import { withdrawPartnerAudit } from '../../client/index.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { auditsChanged } from './asking.ts';

/** Takes an application back, before the audit is held. */
export function WithdrawAudit({
  place,
  id,
  award,
}: {
  readonly place: PartnerPlace;
  readonly id: string;
  readonly award: string;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const { isGoing, failure, send } = useSending();
  const withdraw = async (): Promise<void> => {
    if (await send(id, () => answerOf(withdrawPartnerAudit({ path: { ...place, id } })))) await auditsChanged();
  };
  return (
    <>
      <NotDone failure={failure} />
      <div className="buttons">
        <Confirmed word={words.withdraw} about={award} what={words.withdrawWhat} isDisabled={isGoing} act={withdraw} />
      </div>
    </>
  );
}
