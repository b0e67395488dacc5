import { type ReactNode, useId } from 'react';
import type { Claim } from '../../domain/membership/facts.ts';
import { tryWords } from '../../wording/portal/try-words.ts';
import type { CompetencyOffered } from '../engine/told.ts';
import { useWords } from '../reading/reading.tsx';

/** A competency and one of its levels; with another competency the level stays where it has it. */
export function ChooseAward({
  competencies,
  target,
  onChoose,
}: {
  readonly competencies: readonly CompetencyOffered[];
  readonly target: Claim | undefined;
  readonly onChoose: (target: Claim) => void;
}): ReactNode {
  const words = useWords(tryWords);
  const chosen = competencies.find(({ id }) => id === target?.competency);
  if (!target || !chosen) return null;
  const goTo = (competency: string) => {
    const levels = competencies.find(({ id }) => id === competency)?.levels ?? [];
    const level = (levels.find(({ id }) => id === target.level) ?? levels.at(-1))?.id;
    if (level !== undefined) onChoose({ competency, level });
  };
  return (
    <div className="beside">
      <Choice label={words.competency} value={chosen.id} options={competencies} onChoose={goTo} />
      <Choice
        label={words.level}
        value={target.level}
        options={chosen.levels}
        onChoose={(level) => onChoose({ ...target, level })}
      />
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
