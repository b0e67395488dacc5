import './search.css';
import { useRouter } from '@tanstack/react-router';
import {
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { searchWords } from '../../wording/portal/search-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import type { Place } from './hits.ts';
import { useHits } from './use-hits.ts';

/**
 * Search over what its reader may see. What is found are links, so each can be opened as links are; the arrow keys go through
 * them, Enter takes the first, Escape closes.
 */
export function SearchDialog({ close }: { readonly close: () => void }): ReactNode {
  const words = useWords(searchWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const { hits, isReading, isPartial } = useHits(typed);
  const count = hits.reduce((sum, { places }) => sum + places.length, 0);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const go = ({ address }: Place): void => {
    dialog.current?.close();
    router.history.push(address);
  };
  const takeFirst = (event: FormEvent): void => {
    event.preventDefault();
    const first = hits[0]?.places[0];
    if (first) go(first);
  };
  return (
    <dialog
      ref={dialog}
      className="search"
      aria-label={words.title}
      closedby="any"
      onClose={close}
      onKeyDown={throughLinks}
    >
      <form onSubmit={takeFirst}>
        <Field
          label={words.label}
          hint={words.hint}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoComplete="off"
          enterKeyHint="go"
        />
        <Button onPress={() => dialog.current?.close()}>{words.close}</Button>
      </form>
      <p className="note" role="status">
        {count > 0 ? words.found(count) : isReading ? words.reading : words.nothing(typed.trim())}
        {isPartial && ` ${words.notAll}`}
      </p>
      {hits.map(({ kind, places }) => (
        <section key={kind} aria-label={words.kinds[kind]}>
          <h2>{words.kinds[kind]}</h2>
          <ul>
            {places.map((place) => (
              <li key={place.address}>
                <Hit place={place} go={go} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </dialog>
  );
}

function Hit({ place, go }: { readonly place: Place; readonly go: (place: Place) => void }): ReactNode {
  const follow = (event: MouseEvent): void => {
    // Into another window, as with every link.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(place);
  };
  return (
    <a href={place.address} onClick={follow}>
      {place.name} {place.kind === 'item' && <code>{place.code}</code>}
    </a>
  );
}

/** The arrow keys go from the field through the links and back. */
function throughLinks(event: KeyboardEvent<HTMLDialogElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, section a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
