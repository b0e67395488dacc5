import type { ReactNode } from 'react';
import { formWords } from '../../wording/portal/form-words.ts';
import { useWords } from '../reading/reading.tsx';

/** What a field is called. What may be left out says so; everything else is asked for. */
export function LabelText({
  label,
  isOptional,
}: {
  readonly label: string;
  readonly isOptional: boolean | undefined;
}): ReactNode {
  const words = useWords(formWords);
  return isOptional ? words.optional(label) : label;
}
