import './several.css';
import './field.css';
import type { ReactNode } from 'react';
import type { Option } from './choice.tsx';

/**
 * Some of a list; each is a box of its own, for a finger and for the keyboard. They are sent with a form under one name, or are
 * kept by whoever shows them (`chosen` and `onChoose`).
 */
export function Several({
  label,
  hint,
  wrong,
  name,
  options,
  first = [],
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly name?: string;
  readonly options: readonly Option[];
  /** Those that are chosen at first. */
  readonly first?: readonly string[];
  readonly chosen?: readonly string[];
  readonly onChoose?: (chosen: readonly string[]) => void;
}): ReactNode {
  const stateOf = (value: string) =>
    chosen
      ? {
          checked: chosen.includes(value),
          onChange: () =>
            onChoose?.(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]),
        }
      : { defaultChecked: first.includes(value) };
  return (
    <fieldset className="several">
      <legend>
        {label} {hint && <span className="note">{hint}</span>}
      </legend>
      {wrong && (
        <span className="wrong" role="alert">
          {wrong}
        </span>
      )}
      <ul>
        {options.map(({ value, word }) => (
          <li key={value}>
            <label>
              <input type="checkbox" name={name} value={value} {...stateOf(value)} /> {word}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
