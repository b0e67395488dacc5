import { type RefObject, useEffect, useRef } from 'react';

interface Opening {
  /** Around what opens. */
  readonly opened: RefObject<HTMLDivElement | null>;
  /** Around the button that opens it, which is not there meanwhile. */
  readonly opener: RefObject<HTMLSpanElement | null>;
}

/** The button that was pressed is gone: the keyboard goes on in what opened, and back to the button when it closes. */
export function useOpening(isOpen: boolean): Opening {
  const opened = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  const was = useRef(isOpen);
  useEffect(() => {
    if (was.current === isOpen) return;
    was.current = isOpen;
    focusFirst(isOpen ? opened.current : opener.current);
  }, [isOpen]);
  return { opened, opener };
}

/** The first thing that can be filled in, else the first that can be pressed. */
export function focusFirst(place: HTMLElement | null): void {
  const field = place?.querySelector<HTMLElement>('input, select, textarea');
  (field ?? place?.querySelector<HTMLElement>('button'))?.focus();
}
