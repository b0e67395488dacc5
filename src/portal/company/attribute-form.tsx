import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { addAttribute, type Catalogue, foreseeAttribute } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { attributeWords } from '../../wording/portal/attribute-words.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import { countryWritten } from './country-written.ts';

type Attribute = Catalogue['attributes'][number];

/** What a company is called to be, in words where the rules or the language have one. */
export const valueInWords = ({ id, values }: Attribute, value: string, language: Language): string =>
  id === 'country' ? countryInWords(value, language) : (values?.find((one) => one.id === value)?.name ?? value);

/** States what a company is from now on, as far as the rules ask about it; what that does to the awards is said before. */
export function AttributeForm({
  place,
  attributes,
  stated,
}: {
  readonly place: PartnerPlace;
  readonly attributes: Catalogue['attributes'];
  readonly stated: Readonly<Record<string, string>>;
}): ReactNode {
  const words = useWords(attributeWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const [id, setId] = useState(attributes[0]?.id);
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const attribute = attributes.find((one) => one.id === id);
  if (!attribute) return null;
  const now = stated[attribute.id];
  const written = chosen ?? now ?? attribute.values?.[0]?.id ?? '';
  const value = attribute.id === 'country' ? countryWritten(written) : written;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason } = textsIn(new FormData(event.currentTarget), 'reason');
    const body = { attribute: attribute.id, value };
    setSaid('');
    const isDone = await send([body, reason], (once) =>
      answerOf(addAttribute({ path: place, body, headers: changeHeaders({ once, reason }) })),
    );
    if (isDone) setSaid(words.saved(attribute.name));
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} aria-label={words.change} noValidate>
      <p role="status">{said}</p>
      <NotDone failure={failure} fields={['/value']} />
      <Choice
        label={words.which}
        options={attributes.map((one) => ({ value: one.id, word: one.name }))}
        value={attribute.id}
        onChoose={(next) => {
          setId(next);
          setChosen(undefined);
        }}
      />
      <Value {...{ attribute, now, written, choose: setChosen, wrong: wrongAt(failure, '/value') }} />
      <p className="note">{words.what}</p>
      {value !== '' && value !== now ? (
        <AttributeAhead place={place} attribute={attribute.id} value={value} isPaused={isGoing} />
      ) : (
        <p className="note">{words.same}</p>
      )}
      <Field label={form.reason} isOptional hint={form.reasonHint} name="reason" maxLength={600} />
      <Button kind="first" type="submit" isDisabled={isGoing || value === '' || value === now}>
        {isGoing ? form.going : words.save}
      </Button>
    </form>
  );
}

function Value({
  attribute,
  now,
  written,
  choose,
  wrong,
}: {
  readonly attribute: Attribute;
  readonly now: string | undefined;
  readonly written: string;
  readonly choose: (value: string) => void;
  readonly wrong: string | undefined;
}): ReactNode {
  const words = useWords(attributeWords);
  const company = useWords(companyWords);
  const { language } = useReading();
  const { id, name, values } = attribute;
  const label = words.value(name);
  const hint = words.isNow(now && valueInWords(attribute, now, language));
  if (values)
    return (
      <Choice
        {...{ label, hint, wrong }}
        options={values.map((one) => ({ value: one.id, word: one.name }))}
        value={written}
        onChoose={choose}
      />
    );
  return (
    <Field
      {...{ label, wrong }}
      hint={id === 'country' ? `${hint} ${company.countryHint}` : hint}
      value={written}
      maxLength={id === 'country' ? 2 : 200}
      autoComplete="off"
      onChange={({ target }) => choose(target.value)}
    />
  );
}

const aheadAsked = ({ programme, partner }: PartnerPlace, attribute: string, value: string, language: Language) =>
  queryOptions({
    queryKey: ['attribute-ahead', programme, partner, attribute, value, language],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => answerOf(foreseeAttribute({ path: { programme, partner, attribute }, query: { value } })),
  });

/** What it does to the awards, worked out again for each value that is chosen. */
function AttributeAhead({
  place,
  attribute,
  value,
  isPaused,
}: {
  readonly place: PartnerPlace;
  readonly attribute: string;
  readonly value: string;
  /** While it is being changed. */
  readonly isPaused: boolean;
}): ReactNode {
  const words = useWords(attributeWords);
  const { language } = useReading();
  // A country is not written yet as long as it has one letter.
  const enabled = !isPaused && (attribute !== 'country' || value.length === 2);
  const { data, error, isFetching } = useQuery({ ...aheadAsked(place, attribute, value, language), enabled });
  return (
    <section aria-busy={isFetching} aria-label={words.ahead}>
      <ImpactOnAwards impact={data} error={error} />
    </section>
  );
}
