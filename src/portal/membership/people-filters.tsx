import type { ReactNode } from 'react';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { nowhere, type PeopleSearch } from './people-view.ts';

const months = [1, 3, 6, 12, 24];

/** Which people are looked at: by name, as what they belong to the partner, and of whom something ends soon. */
export function PeopleFilters({
  search,
  affiliations,
  onChange,
}: {
  readonly search: PeopleSearch;
  readonly affiliations: readonly string[];
  readonly onChange: (search: PeopleSearch) => void;
}): ReactNode {
  const words = useWords(peopleWords);
  const { name, affiliation, within } = search;
  /** The same with something else looked for; nothing where it is left empty. */
  const look = (key: 'name' | 'affiliation' | 'within', value: string) => {
    const { [key]: _, ...kept } = search;
    onChange(value === '' ? kept : { ...kept, [key]: key === 'within' ? Number(value) : value });
  };
  return (
    <search className="form-row">
      <Field
        label={words.find}
        type="search"
        value={name ?? ''}
        onChange={({ target: { value } }) => look('name', value)}
      />
      <Choice
        label={words.affiliation}
        value={affiliation ?? ''}
        options={[
          { value: '', word: words.all },
          ...affiliations.map((one) => ({ value: one, word: words.affiliations[one] ?? one })),
          { value: nowhere, word: words.nowhere },
        ]}
        onChoose={(value) => look('affiliation', value)}
      />
      <Choice
        label={words.expiring}
        value={String(within ?? '')}
        options={[
          { value: '', word: words.all },
          ...[...new Set([...months, ...(within ? [within] : [])])]
            .sort((a, b) => a - b)
            .map((count) => ({ value: String(count), word: words.within(count) })),
        ]}
        onChoose={(value) => look('within', value)}
      />
    </search>
  );
}
