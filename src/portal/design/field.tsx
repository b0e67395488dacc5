import './field.css';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { LabelText } from './label-text.tsx';

/** Something to fill in, with what it is for and what is wrong with it beside it. */
export function Field({
  label,
  hint,
  wrong,
  isOptional,
  ...input
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly wrong?: string | undefined;
  readonly isOptional?: boolean;
} & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  const id = useId();
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field" data-wrong={wrong ? true : undefined}>
      <label htmlFor={id}>
        <LabelText label={label} isOptional={isOptional} />
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
      <input id={id} aria-describedby={about || undefined} aria-invalid={wrong ? true : undefined} {...input} />
    </div>
  );
}

/** What was refused, read out when it comes. */
export function Refusal({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="refusal" role="alert">
      {children}
    </div>
  );
}
