import './list-foot.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listWords } from '../../wording/portal/list-words.ts';
import { useWords } from '../reading/reading.tsx';

/** What stands below a list: the way to its beginning and to what comes after, which an address names, and what else is done with it. */
export function ListFoot({
  cursor,
  next,
  children,
}: {
  /** Behind what the list begins, where that is not the beginning. */
  readonly cursor?: string | undefined;
  /** Behind what it goes on. */
  readonly next?: string | undefined;
  readonly children?: ReactNode;
}): ReactNode {
  const words = useWords(listWords);
  return (
    <div className="list-foot">
      {cursor !== undefined && (
        <Link to="." search={({ cursor: _, ...kept }: Kept) => kept as never} className="button">
          {words.first}
        </Link>
      )}
      {next !== undefined && (
        <Link to="." search={(kept: Kept) => ({ ...kept, cursor: next }) as never} className="button">
          {words.next}
        </Link>
      )}
      {children}
    </div>
  );
}

/** What a list is asked for by its address: each in its own words, but where it begins. */
type Kept = { readonly cursor?: string };
