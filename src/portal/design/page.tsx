import './page.css';
import { createContext, type ReactNode, useContext, useEffect, useId } from 'react';
import { useArrival } from './arrival.tsx';

/** Is told the name of a page where no window is there to bear it: by the server, while it writes the page. */
export const PageNamed = createContext<((name: string) => void) | undefined>(undefined);

/** What is done when a page is there whole: it has been made, or taken over from the server that wrote it. */
export const PageTaken = createContext<(() => void) | undefined>(undefined);

/** A page: its first sentence answers what its visitor came to ask, before any table. */
export function Page(page: {
  /** Of the window: short, so that it can be found among others. */
  readonly name: string;
  /** Where the page stands. */
  readonly above?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const { name, above, title, lead, children } = page;
  const heading = useArrival(name);
  useContext(PageNamed)?.(titleOf(name));
  useEffect(() => {
    document.title = titleOf(name);
  }, [name]);
  const taken = useContext(PageTaken);
  useEffect(() => taken?.(), [taken]);
  return (
    <div className="page">
      <header className="page-head">
        {above && <p className="above">{above}</p>}
        <h1 ref={heading}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

const titleOf = (name: string): string => `${name} · Assay`;

/** A part of a page under a heading of its own. */
export function Section({
  title,
  aside,
  anchor,
  children,
}: {
  readonly title: ReactNode;
  /** By which a link leads here. */
  readonly anchor?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className="section" id={anchor} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
