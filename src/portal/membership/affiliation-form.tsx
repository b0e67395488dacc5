import type { FormEvent, ReactNode } from 'react';
import { addAffiliation, correctAffiliation, type WrittenAffiliation } from '../../client/index.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import { affiliationFrom } from './affiliation-written.ts';
import type { PartnerPlace } from './asking.ts';
import { FormEnding } from './form-ending.tsx';
import { changeHeaders, useWriting } from './use-writing.ts';

/** As what somebody belongs to a partner, from when to when: one more, or one that is put right. */
export function AffiliationForm(of: {
  readonly place: PartnerPlace;
  readonly person: string;
  readonly etag: string | undefined;
  /** The kinds that the programme knows. */
  readonly kinds: readonly string[];
  readonly corrects?: { readonly id: string; readonly statement: WrittenAffiliation };
  readonly close: (done?: string) => void;
}): ReactNode {
  const { place, person, etag, kinds, corrects, close } = of;
  const words = useWords(personWords);
  const people = useWords(peopleWords);
  const { today } = useInstallation();
  const { isGoing, failure, send } = useWriting(place);
  const before = corrects?.statement;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const { reason } = textsIn(filled, 'reason');
    const body = affiliationFrom(filled, before);
    const path = { ...place, person };
    const isDone = await send([body, reason, etag], (once) => {
      const headers = changeHeaders({ once, etag, reason });
      return answerOf<unknown>(
        corrects
          ? correctAffiliation({ path: { ...path, id: corrects.id }, body, headers })
          : addAffiliation({ path, body, headers }),
      );
    });
    if (isDone) close(corrects ? words.affiliationCorrected : words.affiliationAdded);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} fields={['/type', '/from', '/to']} />
      <Choice
        label={people.affiliation}
        name="type"
        first={before?.type ?? (corrects ? '' : (kinds[0] ?? ''))}
        options={[
          ...(corrects && before?.type === undefined ? [{ value: '', word: words.belongs }] : []),
          ...kinds.map((one) => ({ value: one, word: people.affiliations[one] ?? one })),
        ]}
        wrong={wrongAt(failure, '/type')}
      />
      <Field
        label={words.firstDay}
        hint={words.firstDayHint}
        name="from"
        type="date"
        defaultValue={corrects ? (before?.from ?? '') : today}
        wrong={wrongAt(failure, '/from')}
      />
      <Field
        label={words.lastDay}
        isOptional
        hint={words.lastDayHint}
        name="to"
        type="date"
        defaultValue={before?.to ?? ''}
        wrong={wrongAt(failure, '/to')}
      />
      <FormEnding isGoing={isGoing} close={() => close()} />
    </form>
  );
}
