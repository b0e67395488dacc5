import type { ReactNode } from 'react';

/** What of a list is shown, as one of some words, or all of it; it stands in a row with others (inline-form.css). */
export function Filter({
  label,
  every,
  value = '',
  options,
  choose,
}: {
  readonly label: string;
  /** The word for all of it. */
  readonly every: string;
  readonly value?: string | undefined;
  readonly options: readonly (readonly [value: string, word: string])[];
  /** Hears the empty text for all of it. */
  readonly choose: (value: string) => void;
}): ReactNode {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{every}</option>
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
