import { type ReactNode, useState } from 'react';
import { formWords } from '../../wording/portal/form-words.ts';
import { useWords } from '../reading/reading.tsx';
import { Button } from './button.tsx';

/** Does something that takes away only after it has been said what happens then. */
export function Confirmed({
  word,
  about = '',
  what,
  act,
  isDisabled = false,
}: {
  readonly word: string;
  /** Whom or what it is about, for who hears the button without its row. */
  readonly about?: string;
  readonly what: ReactNode;
  readonly act: () => Promise<unknown>;
  readonly isDisabled?: boolean;
}): ReactNode {
  const words = useWords(formWords);
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button kind="quiet" isDisabled={isDisabled} onPress={() => setAsked(true)}>
        {word} {about && <span className="out-of-sight">{about}</span>}
      </Button>
    );
  const confirm = async () => {
    await act();
    setAsked(false);
  };
  return (
    <fieldset className="confirmed" aria-label={word} tabIndex={-1} ref={focused}>
      <div>{what}</div>
      <div className="buttons">
        <Button isDisabled={isDisabled} onPress={() => void confirm()}>
          {word}
        </Button>
        <Button kind="quiet" onPress={() => setAsked(false)}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  );
}

/** The button that was pressed is gone: the keyboard goes on with what is asked. */
const focused = (asked: HTMLFieldSetElement | null): void => asked?.focus();
