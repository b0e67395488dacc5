import { type ReactNode, useId, useState } from 'react';
import type { ItemShown } from '../../client/index.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Field } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { itemsMatching } from './items-matching.ts';

const most = 8;

/** Finds an exam, certification, assessment or course by its code or title, and has one chosen: the only one by itself. */
export function ItemFinder({
  items,
  chosen,
  choose,
  wrong,
}: {
  readonly items: ReadonlyMap<string, ItemShown>;
  readonly chosen: string | undefined;
  readonly choose: (item: string) => void;
  readonly wrong: string | undefined;
}): ReactNode {
  const words = useWords(personWords);
  const name = useId();
  const [text, setText] = useState('');
  const found = itemsMatching(items.values(), text, most);
  const own = chosen === undefined ? undefined : items.get(chosen);
  const shown = own && !found.includes(own) ? [own, ...found] : found;
  return (
    <>
      <Field
        label={words.item}
        hint={words.itemHint}
        type="search"
        autoComplete="off"
        value={text}
        wrong={wrong}
        onChange={({ target }) => {
          setText(target.value);
          const [only, ...others] = itemsMatching(items.values(), target.value, most);
          if (only && others.length === 0) choose(only.id);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const [first] = found;
          if (first) choose(first.id);
        }}
      />
      <fieldset className="choices">
        <legend className="out-of-sight">{words.itemsFound}</legend>
        <p role="status" className="note">
          {text.trim() !== '' && words.found(found.length, most)}
        </p>
        {shown.map(({ id, title }) => (
          <label key={id} className="tick">
            <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => choose(id)} />
            <span>
              <code>{id}</code> {title}
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
