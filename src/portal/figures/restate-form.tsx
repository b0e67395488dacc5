import { type FormEvent, type ReactNode, useState } from 'react';
import type { Catalogue, FiguresToRestateInput } from '../../client/index.ts';
import { restateWords } from '../../wording/portal/restate-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Several } from '../design/several.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';
import type { Figure } from './asking.ts';
import { figuresPasted, type WrongLine } from './figures-pasted.ts';
import { FiguresToEdit } from './figures-to-edit.tsx';
import { figuresWritten, periodOf, rowsOfPeriod } from './restating.ts';

/** A list as it was read, with the lines that its figures stand in. */
export interface ListRead {
  readonly list: FiguresToRestateInput;
  readonly lines: readonly number[];
  readonly wrong: readonly WrongLine[];
}

const ways = ['paste', 'edit'] as const;

/** What a list is about, and the list itself: pasted, or made of what is reported. What is wrong with it stands in between. */
export function RestateForm({
  metrics,
  figures,
  isGoing,
  children,
  compare,
}: {
  readonly metrics: Catalogue['metrics'];
  readonly figures: readonly Figure[];
  readonly isGoing: boolean;
  /** Why the list was not compared, where it was not. */
  readonly children: ReactNode;
  readonly compare: (read: ListRead) => void;
}): ReactNode {
  const words = useWords(restateWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const reported = metrics.filter(({ id }) => figures.some(({ statement }) => statement.metric === id));
  const [chosen, setChosen] = useState<readonly string[]>([...reported, ...metrics].slice(0, 1).map(({ id }) => id));
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01`);
  const [through, setThrough] = useState(today.slice(0, 7));
  const [way, setWay] = useState<(typeof ways)[number]>('paste');
  const [text, setText] = useState('');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [isComplete, setComplete] = useState(false);
  const [isTried, setTried] = useState(false);
  const about = metrics.filter(({ id }) => chosen.includes(id));
  const isPeriod = [from, through].every((month) => /^\d{4}-\d{2}$/.test(month));
  const meant = { metrics: about.map(({ id }) => id), ...(isPeriod ? periodOf(from, through) : { from, through }) };
  const rows = way === 'edit' && isPeriod ? rowsOfPeriod(figures, meant) : [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (about.length === 0 || !isPeriod) return;
    const { figures: read, wrong } =
      way === 'paste' ? figuresPasted(text, { language, metrics: about }) : figuresWritten(rows, texts, language);
    const list = { ...meant, isComplete, figures: read.map(({ figure }) => figure) };
    compare({ list, lines: read.map(({ line }) => line), wrong });
  };
  return (
    <form className="form sheet" onSubmit={submit} noValidate>
      <Several
        label={words.about}
        wrong={isTried && about.length === 0 ? words.noMetric : undefined}
        options={metrics.map(({ id, name }) => ({ value: id, word: name }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div className="form-row">
        {(['from', 'through'] as const).map((end) => {
          const value = end === 'from' ? from : through;
          return (
            <Field
              key={end}
              label={words[end]}
              type="month"
              value={value}
              onChange={({ target }) => (end === 'from' ? setFrom : setThrough)(target.value)}
              wrong={isTried && !/^\d{4}-\d{2}$/.test(value) ? words.monthWrong : undefined}
            />
          );
        })}
      </div>
      <fieldset className="choices">
        <legend>{words.how}</legend>
        {ways.map((one) => (
          <label key={one}>
            <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
            <span>{words.ways[one]}</span>
          </label>
        ))}
      </fieldset>
      {children}
      {way === 'paste' ? (
        <WrittenText
          label={words.list}
          hint={words.listHint}
          rows={8}
          placeholder={words.listExample}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      ) : (
        <FiguresToEdit
          rows={rows}
          metrics={metrics}
          texts={texts}
          write={(key, written) => setTexts({ ...texts, [key]: written })}
        />
      )}
      <label className="tick">
        <input type="checkbox" checked={isComplete} onChange={({ target }) => setComplete(target.checked)} />
        <span>{words.isComplete}</span>
      </label>
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? words.comparing : words.compare}
        </Button>
      </div>
    </form>
  );
}
