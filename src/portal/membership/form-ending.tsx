import type { ReactNode } from 'react';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';

/** How each change of a person ends: why, which travels in a header and so is short, and the buttons; `word` says what the first one does. */
export function FormEnding({
  isGoing,
  word,
  close,
}: {
  readonly isGoing: boolean;
  readonly word?: string;
  readonly close: () => void;
}): ReactNode {
  const form = useWords(formWords);
  return (
    <>
      <Field label={form.reason} isOptional hint={form.reasonHint} name="reason" maxLength={600} />
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : (word ?? form.send)}
        </Button>
        <Button kind="quiet" onPress={close}>
          {form.cancel}
        </Button>
      </div>
    </>
  );
}
