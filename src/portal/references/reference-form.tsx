import { type FormEvent, type ReactNode, useState } from 'react';
import { askReference, type Catalogue, type ReferencesWanted, type ReferenceToAskInput } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { referencesWords } from '../../wording/portal/references-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';

const languages = [
  { value: 'en', word: 'English' },
  { value: 'de', word: 'Deutsch' },
] as const;
const fields = ['kind', 'competency', 'company', 'contact', 'email', 'language', 'project', 'on'] as const;

/** Has a letter sent to a customer, who answers for the work behind its link. */
export function ReferenceForm({
  place,
  kinds,
  competencies,
}: {
  readonly place: PartnerPlace;
  readonly kinds: ReferencesWanted['kinds'];
  readonly competencies: Catalogue['competencies'];
}): ReactNode {
  const words = useWords(referencesWords);
  const form = useWords(formWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const sent = event.currentTarget;
    const body = referenceFrom(new FormData(sent), kinds[0]?.id ?? '', language);
    const isDone = await send(body, (once) =>
      answerOf(askReference({ path: { ...place }, body, headers: { 'Idempotency-Key': once } })),
    );
    setSaid(isDone ? words.askedFor(body.company) : '');
    if (!isDone) return;
    sent.reset();
    await answers.invalidateQueries({ queryKey: ['references', place.programme, place.partner] });
  };
  const wrong = (field: (typeof fields)[number]) => wrongAt(failure, `/${field}`);
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <p role="status">{said}</p>
      <NotDone failure={failure} fields={fields.map((field) => `/${field}`)} />
      <Choice
        label={words.kind}
        name="kind"
        options={kinds.map(({ id, name }) => ({ value: id, word: name }))}
        wrong={wrong('kind')}
      />
      <Choice
        label={words.competency}
        hint={words.competencyHint}
        name="competency"
        options={[
          { value: '', word: words.everyCompetency },
          ...competencies.map(({ id, name }) => ({ value: id, word: name })),
        ]}
        wrong={wrong('competency')}
      />
      <Field label={words.company} name="company" maxLength={200} autoComplete="off" wrong={wrong('company')} />
      <Field label={words.contactName} name="contact" maxLength={200} autoComplete="off" wrong={wrong('contact')} />
      <Field
        label={words.mail}
        hint={words.mailHint}
        name="email"
        type="email"
        autoComplete="off"
        wrong={wrong('email')}
      />
      <Choice label={words.letterIn} name="language" first={language} options={languages} wrong={wrong('language')} />
      <WrittenText
        label={words.project}
        hint={words.projectHint}
        name="project"
        maxLength={2000}
        wrong={wrong('project')}
      />
      <Field label={words.on} hint={words.onHint} name="on" type="date" max={today} wrong={wrong('on')} />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.sendLetter}
      </Button>
    </form>
  );
}

function referenceFrom(filled: FormData, firstKind: string, own: Language): ReferenceToAskInput {
  const texts = textsIn(filled, ...fields);
  const { kind = firstKind, company = '', contact = '', email = '', language = own, project = '', on = '' } = texts;
  return {
    ...{ kind, company, contact, email, language: language as Language, project, on },
    ...(texts.competency !== undefined && { competency: texts.competency }),
  };
}
