import './office.css';
import { type ReactNode, type TextareaHTMLAttributes, useId } from 'react';

/** Room for some sentences. */
export function WrittenText({
  label,
  hint,
  ...text
}: { readonly label: string; readonly hint?: string } & TextareaHTMLAttributes<HTMLTextAreaElement>): ReactNode {
  const id = useId();
  return (
    <div className="written">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="note" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea id={id} rows={3} aria-describedby={hint && `${id}-hint`} {...text} />
    </div>
  );
}
