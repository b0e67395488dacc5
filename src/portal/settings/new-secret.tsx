import { type ReactNode, useRef, useState } from 'react';
import type { KeyMade } from '../../client/index.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';

/** The secret of a new key: shown this once, to be copied. */
export function NewSecret({
  made: { secret },
  close,
}: {
  readonly made: KeyMade;
  readonly close: () => void;
}): ReactNode {
  const words = useWords(settingsWords);
  const place = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // A page that is not served securely may not write to the clipboard: the reader does it.
      place.current?.querySelector('input')?.select();
      setCopied(false);
    }
  };
  return (
    <div className="sheet form" ref={place}>
      <Field
        label={words.secret}
        hint={words.secretHint}
        value={secret}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <p role="status">{isCopied === true ? words.copied : isCopied === false && words.copyYourself}</p>
      <div className="buttons">
        <Button kind="first" onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Button onPress={close}>{words.secretKept}</Button>
      </div>
    </div>
  );
}
