import './office.css';
import { type ReactNode, type TextareaHTMLAttributes, useId } from 'react';

/** Room for some sentences. */
export function WrittenText({
  label,
  hint,
  wrong,
  ...text
}: {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
} & TextareaHTMLAttributes<HTMLTextAreaElement>): ReactNode {
  const id = useId();
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="written" data-wrong={wrong ? true : undefined}>
      <label htmlFor={id}>{label}</label>
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
