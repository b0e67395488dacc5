import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { type Catalogue, enrolPartner } from '../../client/index.ts';
import { enrolmentWords } from '../../wording/portal/enrolment-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { countryWritten } from '../company/country-written.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';

type Attribute = Catalogue['attributes'][number];

/** The names of fields for attributes begin so: an attribute may be called as another field is. */
const nameOf = ({ id }: Attribute): string => `attribute ${id}`;

/** Takes a partner into a programme: its name, its code, and what its rules look at. */
export function EnrolForm({ programme }: { readonly programme: string }): ReactNode {
  const words = useWords(enrolmentWords);
  const form = useWords(formWords);
  const { language } = useReading();
  const go = useNavigate({ from: '/programmes/$programme/enrolment' });
  const { attributes } = useSuspenseQuery(catalogueAsked(programme, language)).data;
  const { isGoing, failure, send } = useSending();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const { name, partner = '' } = textsIn(filled, 'name', 'partner');
    const body = { partner, programme, ...(name !== undefined && { name }), attributes: stated(filled, attributes) };
    const isEnrolled = await send(body, (once) =>
      answerOf(enrolPartner({ path: { programme }, body, headers: { 'Idempotency-Key': once } })),
    );
    if (!isEnrolled) return;
    await answers.invalidateQueries();
    await go({ search: { partner } });
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} fields={['/name', '/partner', ...attributes.map(({ id }) => `/attributes/${id}`)]} />
      <Field label={words.company} name="name" maxLength={200} wrong={wrongAt(failure, '/name')} />
      <Field
        label={words.code}
        hint={words.codeHint}
        name="partner"
        maxLength={80}
        required
        wrong={wrongAt(failure, '/partner')}
      />
      {attributes.map((attribute) => (
        <AttributeField
          key={attribute.id}
          attribute={attribute}
          wrong={wrongAt(failure, `/attributes/${attribute.id}`)}
        />
      ))}
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.enrol}
        </Button>
      </div>
    </form>
  );
}

function AttributeField({
  attribute,
  wrong,
}: {
  readonly attribute: Attribute;
  readonly wrong: string | undefined;
}): ReactNode {
  const words = useWords(enrolmentWords);
  const { id, name, values } = attribute;
  const label = name.charAt(0).toLocaleUpperCase() + name.slice(1);
  const field = nameOf(attribute);
  if (!values)
    return (
      <Field
        label={label}
        isOptional
        hint={id === 'country' && words.countryHint}
        name={field}
        maxLength={80}
        wrong={wrong}
      />
    );
  return (
    <Choice
      label={label}
      name={field}
      options={[{ value: '', word: words.unknown }, ...values.map((one) => ({ value: one.id, word: one.name }))]}
      wrong={wrong}
    />
  );
}

/** What was said of the partner; what was not is left out. */
function stated(filled: FormData, attributes: readonly Attribute[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((attribute) => {
      const value = String(filled.get(nameOf(attribute)) ?? '').trim();
      if (value === '') return [];
      return [[attribute.id, attribute.id === 'country' ? countryWritten(value) : value]];
    }),
  );
}
