import './partner-audits.css';
import type { ReactNode } from 'react';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { wrongAt } from '../server/wrong-in.ts';

const keys = ['control', 'finding', 'toDo'] as const;

/** Where what is wrong with the fields of a finding is told. */
export const findingFieldsOf = (index: number): readonly string[] => keys.map((key) => `/findings/${index}/${key}`);

/** One finding, as it is written down. */
export function FindingFields({
  name,
  index,
  failure,
  remove,
}: {
  readonly name: string;
  readonly index: number;
  readonly failure: unknown;
  readonly remove: () => void;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const wrong = (key: (typeof keys)[number]) => wrongAt(failure, `/findings/${index}/${key}`);
  const number = index + 1;
  return (
    <fieldset className="form finding-fields">
      <legend>{words.finding(number)}</legend>
      <Field
        label={words.control}
        name={`control-${name}`}
        maxLength={200}
        autoComplete="off"
        wrong={wrong('control')}
      />
      <WrittenText label={words.found} name={`finding-${name}`} maxLength={2000} wrong={wrong('finding')} />
      <WrittenText label={words.toDo} name={`toDo-${name}`} maxLength={2000} wrong={wrong('toDo')} />
      <Button kind="quiet" onPress={remove}>
        {words.removeFinding(number)}
      </Button>
    </fieldset>
  );
}
