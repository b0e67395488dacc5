import { useRouterState } from '@tanstack/react-router';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';

type Arrive = (heading: HTMLElement, path: string, name: string) => void;

const Context = createContext<Arrive>(() => {});

/**
 * Takes along whoever goes to another page without loading it anew: what is told by ear is told the name of the page, and
 * the keyboard goes on from its first heading, or from the part that the address names.
 */
export function Arrivals({ children }: { readonly children: ReactNode }): ReactNode {
  const [told, tell] = useState('');
  const last = useRef<{ readonly heading: HTMLElement; readonly path: string }>(undefined);
  const arrive = useCallback<Arrive>((heading, path, name) => {
    const before = last.current;
    last.current = { heading, path };
    // The page that is opened first is told by the browser.
    if (!before || (before.heading === heading && before.path === path)) return;
    tell(name);
    const part = headingOfPart(location.hash);
    if (part) goOnFrom(part, 'start');
    else goOnFrom(heading, 'nearest');
  }, []);
  return (
    <Context value={arrive}>
      <p className="out-of-sight" role="status">
        {told}
      </p>
      {children}
    </Context>
  );
}

/** Where somebody arrives on a page: its first heading. */
export function useArrival(name: string): RefObject<HTMLHeadingElement | null> {
  const arrive = useContext(Context);
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname });
  const nameNow = useRef(name);
  nameNow.current = name;
  useEffect(() => {
    if (heading.current) arrive(heading.current, path, nameNow.current);
  }, [arrive, path]);
  return heading;
}

function headingOfPart(hash: string): HTMLElement | undefined {
  const part = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  return part?.querySelector<HTMLElement>('h2, h3') ?? part ?? undefined;
}

/** A part is brought to the top. A page stays where it stood when somebody was here before, unless the keyboard is not seen there. */
function goOnFrom(heading: HTMLElement, block: 'start' | 'nearest'): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  if (block === 'start' || heading.matches(':focus-visible')) heading.scrollIntoView({ block });
}
