import { type ReactNode, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Field } from './field.tsx';

/** A secret that is shown this once, to be copied. */
export function CopiedOnce({
  secret,
  words,
  close,
}: {
  readonly secret: string;
  readonly words: {
    readonly label: string;
    readonly hint: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyYourself: string;
    readonly kept: string;
  };
  readonly close: () => void;
}): ReactNode {
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
      <Field label={words.label} hint={words.hint} value={secret} readOnly onFocus={({ target }) => target.select()} />
      <p role="status">{isCopied === true ? words.copied : isCopied === false && words.copyYourself}</p>
      <div className="buttons">
        <Button kind="first" onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Button onPress={close}>{words.kept}</Button>
      </div>
    </div>
  );
}
