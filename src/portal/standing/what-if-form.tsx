import { type ReactNode, useId, useState } from 'react';
import { day as dayOf, readDay } from '../../domain/time/day.ts';
import { whatIfWords } from '../../wording/portal/what-if-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import type { ItemOffered } from '../engine/told.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { itemsFound } from './items-found.ts';
import type { WhatIf } from './what-if.ts';

interface Form {
  readonly today: string;
  readonly names: ReadonlyMap<string, string>;
  readonly items: readonly ItemOffered[];
  readonly whatIf: WhatIf;
  readonly onChange: (whatIf: WhatIf) => void;
}

/** Somebody passes something or leaves, or it is another day. */
export function WhatIfForm(form: Form): ReactNode {
  const { today, names, whatIf, onChange } = form;
  const words = useWords(whatIfWords);
  const { language } = useReading();
  const [person, setPerson] = useState('');
  const id = useId();
  const there = [...names].filter(([one]) => !whatIf.leavers.includes(one));
  const leaves = () => {
    const gains = whatIf.gains.filter((one) => one.person !== person);
    onChange({ ...whatIf, gains, leavers: [...whatIf.leavers, person] });
    setPerson('');
  };
  const isOn = (day: string) => {
    const { day: _, ...rest } = whatIf;
    onChange(day === '' || day === today ? rest : { ...rest, day });
  };
  return (
    <div className="two">
      <div className="form">
        <div className="beside">
          <div className="field">
            <label htmlFor={id}>{words.person}</label>
            <select id={id} value={person} onChange={({ target }) => setPerson(target.value)}>
              <option value="">{words.choosePerson}</option>
              {there.map(([one, name]) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <Button isDisabled={person === ''} onPress={leaves}>
            {words.takeAway}
          </Button>
        </div>
        <ItemSearch key={person} {...form} person={person} />
      </div>
      <Field
        label={words.day}
        hint={words.dayHint(dayInWords(dayOf(today), language))}
        type="date"
        min="1990-01-01"
        max="2099-12-31"
        value={whatIf.day ?? today}
        onChange={({ target }) => (target.value === '' || readDay(target.value)) && isOn(target.value)}
      />
    </div>
  );
}

const mostShown = 6;

function ItemSearch({ today, items, whatIf, onChange, person }: Form & { readonly person: string }): ReactNode {
  const words = useWords(whatIfWords);
  const { language } = useReading();
  const [text, setText] = useState('');
  const found = text.trim() === '' ? [] : itemsFound(items, text);
  const shown = found.slice(0, mostShown);
  const gain = (item: string) => {
    const others = whatIf.gains.filter((one) => one.item !== item || one.person !== person);
    onChange({ ...whatIf, gains: [...others, { item, person }] });
    setText('');
  };
  const noteOf = ({ from, until }: ItemOffered): string | undefined => {
    if (until !== undefined && until < today) return words.tooLate(dayInWords(dayOf(until), language));
    return from !== undefined && from > today ? words.tooEarly(dayInWords(dayOf(from), language)) : undefined;
  };
  return (
    <div className="item-search">
      <Field
        label={words.search}
        hint={person === '' ? words.searchForNobody : words.searchHint}
        type="search"
        disabled={person === ''}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status" className="note">
        {text.trim() !== '' && words.found(found.length, shown.length)}
      </p>
      <ul className="plain-list">
        {shown.map((one) => (
          <li key={one.id}>
            <button type="button" className="choice" aria-label={words.add(one.name)} onClick={() => gain(one.id)}>
              <span>{one.name}</span>
              {noteOf(one) && <span className="note">{noteOf(one)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
