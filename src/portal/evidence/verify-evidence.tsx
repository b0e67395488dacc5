import type { FormEvent, ReactNode } from 'react';
import { correctEvidence } from '../../client/index.ts';
import { evidenceWords } from '../../wording/portal/evidence-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Choice } from '../design/choice.tsx';
import { NotDone } from '../design/not-done.tsx';
import { FormEnding } from '../membership/form-ending.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import type { EvidenceStated } from './asking.ts';

/** The office says of a piece of evidence how well it is proved. */
export function VerifyEvidence({
  place,
  evidence: { id, statement },
  name,
  close,
}: {
  readonly place: PartnerPlace;
  readonly evidence: EvidenceStated;
  /** The piece, as people name it. */
  readonly name: string;
  readonly close: (said?: string) => void;
}): ReactNode {
  const words = useWords(evidenceWords);
  const person = useWords(personWords);
  const { isGoing, failure, send } = useWriting(place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const { reason } = textsIn(filled, 'reason');
    const verification = filled.get('verification') === 'documented' ? ('documented' as const) : ('verified' as const);
    const { knownFrom: _, knownTo: __, ...stated } = statement;
    const body = { ...stated, verification };
    const isDone = await send([id, body, reason], (once) =>
      answerOf(correctEvidence({ path: { ...place, id }, body, headers: changeHeaders({ once, reason }) })),
    );
    if (isDone) close(words.verified(name));
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} aria-label={words.verify(name)} noValidate>
      <NotDone failure={failure} />
      <Choice
        label={person.verification}
        name="verification"
        first="verified"
        options={(['verified', 'documented'] as const).map((value) => ({
          value,
          word: person.verifications[value] ?? value,
        }))}
      />
      <FormEnding isGoing={isGoing} word={words.verify(name)} close={() => close()} />
    </form>
  );
}
