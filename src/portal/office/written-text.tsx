import './office.css';
import { type ReactNode, type TextareaHTMLAttributes, useId } from 'react';
import { LabelText } from '../design/label-text.tsx';

/** Room for some sentences. */
export function WrittenText({
  label,
  hint,
  wrong,
  isOptional,
  ...text
}: {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly isOptional?: boolean;
} & TextareaHTMLAttributes<HTMLTextAreaElement>): ReactNode {
  const id = useId();
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="written" data-wrong={wrong ? true : undefined}>
      <label htmlFor={id}>
        <LabelText label={label} isOptional={isOptional} />
      </label>
      {hint && (
        <span className="note" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className="wrong" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
      <textarea
        id={id}
        rows={3}
        aria-describedby={about || undefined}
        aria-invalid={wrong ? true : undefined}
        {...text}
      />
    </div>
  );
}
