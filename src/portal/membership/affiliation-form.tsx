import type { FormEvent, ReactNode } from 'react';
import {
  addAffiliation,
  correctAffiliation,
  type LocationListed,
  type WrittenAffiliation,
} from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Choice, type Option } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import { usualKindInWords } from './affiliation-told.ts';
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
  /** Where the partner is. */
  readonly locations: readonly LocationListed[];
  readonly corrects?: { readonly id: string; readonly statement: WrittenAffiliation };
  readonly close: (done?: string) => void;
}): ReactNode {
  const { place, person, etag, kinds, locations, corrects, close } = of;
  const words = useWords(personWords);
  const people = useWords(peopleWords);
  const company = useWords(companyWords);
  const { language } = useReading();
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
      <NotDone failure={failure} fields={['/type', '/location', '/from', '/to']} />
      <Choice
        label={people.affiliation}
        name="type"
        first={before?.type ?? (corrects ? '' : (kinds[0] ?? ''))}
        options={[
          ...(corrects && before?.type === undefined ? [{ value: '', word: usualKindInWords(kinds, language) }] : []),
          ...kinds.map((one) => ({ value: one, word: people.affiliations[one] ?? one })),
        ]}
        wrong={wrongAt(failure, '/type')}
      />
      {(locations.length > 0 || before?.location !== undefined) && (
        <Choice
          label={company.location}
          name="location"
          first={before?.location ?? ''}
          options={[{ value: '', word: words.noLocation }, ...locationsToChoose(locations, before?.location)]}
          wrong={wrongAt(failure, '/location')}
        />
      )}
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

/** One that is not listed stays to be chosen for who is there already. */
const locationsToChoose = (locations: readonly LocationListed[], kept: string | undefined): readonly Option[] => [
  ...locations.map(({ code, name }) => ({ value: code, word: name })),
  ...(kept === undefined || locations.some(({ code }) => code === kept) ? [] : [{ value: kept, word: kept }]),
];
