import type { ReactNode } from 'react';
import { restateWords } from '../../wording/portal/restate-words.ts';
import { Refusal } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { Refused } from '../server/refused.ts';
import type { ListRead } from './restate-form.tsx';

/** Everything that is wrong with a list, by its lines: what could not be read here, and what the server refuses. */
export function WrongInList({
  read,
  failure,
}: {
  readonly read: ListRead | undefined;
  readonly failure: unknown;
}): ReactNode {
  const words = useWords(restateWords);
  if (read === undefined) return null;
  const told =
    read.wrong.length > 0
      ? read.wrong.map(({ line, code, found }) => ({ line, said: words.wrong[code](found) }))
      : refusedLines(failure, read.lines);
  if (told.length === 0) return <NotDone failure={failure} />;
  return (
    <Refusal>
      <p>{words.wrongTitle}</p>
      <ul>
        {told.map(({ line, said }) => (
          <li key={`${line} ${said}`}>
            {line !== undefined && <strong>{words.line(line)}: </strong>}
            {said}
          </li>
        ))}
      </ul>
    </Refusal>
  );
}

/** What the server says of figures, each at the line that it was read from. */
function refusedLines(failure: unknown, lines: readonly number[]) {
  if (!(failure instanceof Refused)) return [];
  return (failure.problem.errors ?? []).map(({ pointer, detail }) => {
    const index = /^\/figures\/(\d+)/.exec(pointer)?.[1];
    return { line: index === undefined ? undefined : lines[Number(index)], said: detail };
  });
}
