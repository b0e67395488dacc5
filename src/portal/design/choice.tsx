import './field.css';
import { type ReactNode, useId } from 'react';

export interface Option {
  readonly value: string;
  readonly word: string;
}

/** One of a few to choose, with what it is for and what is wrong with it beside it. */
export function Choice(choice: {
  readonly label: string;
  /** What stands around it says the same to who sees it. */
  readonly isLabelHeard?: boolean;
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly wrong?: string | undefined;
  readonly options: readonly Option[];
  readonly value?: string;
  readonly first?: string;
  readonly onChoose?: (value: string) => void;
}): ReactNode {
  const { label, isLabelHeard, name, hint, wrong, options, value, first, onChoose } = choice;
  const id = useId();
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field" data-wrong={wrong ? true : undefined}>
      <label htmlFor={id} className={isLabelHeard ? 'out-of-sight' : undefined}>
        {label}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className="wrong" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
      <select
        id={id}
        name={name}
        aria-describedby={about || undefined}
        aria-invalid={wrong ? true : undefined}
        {...(value === undefined ? { defaultValue: first } : { value })}
        onChange={({ target }) => onChoose?.(target.value)}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.word}
          </option>
        ))}
      </select>
    </div>
  );
}
