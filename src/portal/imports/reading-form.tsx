import { type FormEvent, type ReactNode, useId } from 'react';
import { type PeopleImport, readPeopleImportAgain } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { type Column, Table } from '../design/table.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { readImportsAgain } from './asking.ts';

/** Says which column of a sheet tells what, and how its dates are meant; it is read again then. */
export function ReadingForm({
  place,
  sheet,
}: {
  readonly place: PartnerPlace;
  readonly sheet: PeopleImport;
}): ReactNode {
  const words = useWords(importWords);
  const tick = useId();
  const { isGoing, failure, send } = useSending();
  const { columns, mapping, reading, dates } = sheet;
  const options = [
    { value: '', word: words.notThere },
    ...[...new Set(columns)].filter((name) => name !== '').map((name) => ({ value: name, word: name })),
  ];
  const fields = Object.keys(words.fields) as readonly (keyof typeof words.fields)[];
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const text = (name: string) => String(filled.get(name) ?? '').trim();
    const chosen = fields.flatMap((field) => (text(field) === '' ? [] : [[field, text(field)] as const]));
    const order = text('dates');
    const body = {
      columns: Object.fromEntries(chosen),
      ...((order === 'day-first' || order === 'month-first') && ({ dates: order } as const)),
      ...(text('source:all') !== '' && { source: text('source:all') }),
      unknownItems: filled.has('leave-out') ? ('leave-out' as const) : ('refuse' as const),
      ...(reading.same && { same: reading.same }),
    };
    await send(body, (once) =>
      answerOf(readPeopleImportAgain({ path: { ...place, id: sheet.id }, body, headers: { 'Idempotency-Key': once } })),
    );
    await readImportsAgain(place);
  };
  return (
    <Section title={words.reading}>
      {sheet.guesses.length > 0 && (
        <ul className="rules">
          {sheet.guesses.map(({ field, text }) => (
            <li key={field}>{text}</li>
          ))}
        </ul>
      )}
      <details open={sheet.state === 'refused'}>
        <summary>{words.changeReading}</summary>
        <form className="form sheet" onSubmit={(event) => void submit(event)}>
          <NotDone failure={failure} />
          <Sample sheet={sheet} />
          <fieldset className="choices">
            <legend>{words.columnFor}</legend>
            <div className="mapping">
              {fields.map((field) => (
                <Choice
                  key={field}
                  label={words.fields[field]}
                  name={field}
                  options={options}
                  first={mapping[field] ?? ''}
                />
              ))}
            </div>
          </fieldset>
          <Choice
            label={words.dates}
            name="dates"
            options={(['', 'day-first', 'month-first'] as const).map((value) => ({
              value,
              word: words.datesOptions[value],
            }))}
            first={reading.dates ?? dates ?? ''}
          />
          <Field
            label={words.source}
            hint={words.sourceHint}
            name="source:all"
            defaultValue={reading.source ?? ''}
            maxLength={200}
          />
          <label className="tick" htmlFor={tick}>
            <input id={tick} type="checkbox" name="leave-out" defaultChecked={reading.unknownItems === 'leave-out'} />
            {words.leaveOut}
          </label>
          <Button type="submit" isDisabled={isGoing}>
            {words.readAgain}
          </Button>
        </form>
      </details>
    </Section>
  );
}

/** The first rows of a sheet as they stand in it, for whoever says what its columns tell. */
function Sample({ sheet: { columns, sample } }: { readonly sheet: PeopleImport }): ReactNode {
  const words = useWords(importWords);
  const shown = columns.map(
    (title, place): Column<readonly string[]> => ({
      id: String(place),
      title,
      of: (row) => row[place] ?? '',
    }),
  );
  return <Table caption={words.sample} columns={shown} rows={sample} idOf={(row) => row.join(' ')} />;
}
