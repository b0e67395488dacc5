import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { searchWords } from '../../wording/portal/search-words.ts';
import { useWords } from '../reading/reading.tsx';

/** Read when somebody searches for the first time. */
const SearchDialog = lazy(async () => ({ default: (await import('../search/search-dialog.tsx')).SearchDialog }));

/** Opens the search, also by Ctrl K. */
export function SearchButton(): ReactNode {
  const words = useWords(searchWords);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button search-button"
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 2a5 5 0 100 10A5 5 0 007 2zM10.500 10.500L14 14" />
        </svg>
        <span>{words.open}</span> <kbd>Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
