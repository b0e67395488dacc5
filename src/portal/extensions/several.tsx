import { type ReactNode, useId } from 'react';

/** Some of a list, to be sent with a form under one name. */
export function Several({
  label,
  hint,
  name,
  options,
  isRequired = false,
}: {
  readonly label: string;
  readonly hint: string;
  readonly name: string;
  readonly options: readonly (readonly [string, string])[];
  readonly isRequired?: boolean;
}): ReactNode {
  const id = useId();
  return (
    <div className="written">
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-hint`} className="note">
        {hint}
      </span>
      <select
        id={id}
        name={name}
        multiple
        size={Math.min(6, Math.max(2, options.length))}
        required={isRequired}
        aria-describedby={`${id}-hint`}
      >
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
