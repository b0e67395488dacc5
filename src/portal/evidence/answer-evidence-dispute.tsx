import type { ReactNode } from 'react';
import { answerEvidenceDispute } from '../../client/index.ts';
import { evidenceWords } from '../../wording/portal/evidence-words.ts';
import { AnswerForm } from '../disputes/answer-form.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** A partner says something to what is disputed of its evidence. */
export function AnswerEvidenceDispute({
  place,
  dispute,
  say,
}: {
  readonly place: PartnerPlace;
  /** The dispute, and the name of what is in doubt. */
  readonly dispute: { readonly id: string; readonly name: string };
  readonly say: (text: string) => void;
}): ReactNode {
  const path = { programme: place.programme, partner: place.partner, id: dispute.id };
  return (
    <AnswerForm
      about={dispute}
      words={useWords(evidenceWords)}
      sending={useWriting(place)}
      ask={(answer, once) =>
        answerOf(answerEvidenceDispute({ path, body: { answer }, headers: changeHeaders({ once }) }))
      }
      say={say}
    />
  );
}
