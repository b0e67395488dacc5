import './several.css';
import type { ReactNode } from 'react';

/** Some of a list, to be sent with a form under one name; each is a box of its own, for a finger and for the keyboard. */
export function Several({
  label,
  hint,
  name,
  options,
}: {
  readonly label: string;
  readonly hint: string;
  readonly name: string;
  readonly options: readonly (readonly [string, string])[];
}): ReactNode {
  return (
    <fieldset className="several">
      <legend>
        {label} <span className="note">{hint}</span>
      </legend>
      <ul>
        {options.map(([value, word]) => (
          <li key={value}>
            <label>
              <input type="checkbox" name={name} value={value} /> {word}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
