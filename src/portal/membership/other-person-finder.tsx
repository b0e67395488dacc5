import { type ReactNode, useId, useState } from 'react';
import type { PersonListed, SamePersonShown } from '../../client/index.ts';
import { samePersonWords } from '../../wording/portal/same-person-words.ts';
import { Field } from '../design/field.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { nameOf, peopleShown } from './people-view.ts';

const most = 8;

/** Finds another of a partner's people: those whom it may be first, and by name or id whoever else. */
export function OtherPersonFinder({
  people,
  mayBe,
  chosen,
  choose,
  today,
}: {
  /** All but the person itself. */
  readonly people: readonly PersonListed[];
  readonly mayBe: SamePersonShown['mayBe'];
  readonly chosen: string | undefined;
  readonly choose: (person: string) => void;
  readonly today: string;
}): ReactNode {
  const words = useWords(samePersonWords);
  const { language } = useReading();
  const name = useId();
  const [text, setText] = useState('');
  const isLike = new Set(mayBe.map(({ person }) => person));
  const found =
    text.trim() === ''
      ? []
      : people.filter(
          (one) =>
            !isLike.has(one.person) &&
            (one.person.toLowerCase().includes(text.trim().toLowerCase()) ||
              peopleShown([one], { name: text.trim() }, today, language).length > 0),
        );
  const own = people.find(({ person }) => person === chosen && !isLike.has(person));
  const shown = own && !found.slice(0, most).includes(own) ? [own, ...found.slice(0, most)] : found.slice(0, most);
  const option = (person: string, told: ReactNode) => (
    <label key={person} className="tick">
      <input type="radio" name={name} value={person} checked={person === chosen} onChange={() => choose(person)} />
      <span>{told}</span>
    </label>
  );
  return (
    <>
      {mayBe.length > 0 && (
        <fieldset className="choices">
          <legend>{words.mayBe}</legend>
          {mayBe.map((one) =>
            option(
              one.person,
              <>
                {nameOf(one)} <code>{one.person}</code>, {words.because[one.because]}
              </>,
            ),
          )}
        </fieldset>
      )}
      <Field
        label={words.who}
        hint={words.whoHint}
        type="search"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <fieldset className="choices">
        <legend className="out-of-sight">{words.others}</legend>
        <p role="status" className="note">
          {text.trim() !== '' && words.found(found.length)}
        </p>
        {shown.map((one) =>
          option(
            one.person,
            <>
              {nameOf(one)} <code>{one.person}</code>
            </>,
          ),
        )}
      </fieldset>
    </>
  );
}
