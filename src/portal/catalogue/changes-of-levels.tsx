import './catalogue.css';
import type { ReactNode } from 'react';
import type { CompetencyDifference } from '../../client/index.ts';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { useWords } from '../reading/reading.tsx';

/** What is different in each level, each change with its direction in a word. */
export function ChangesOfLevels({ levels }: { readonly levels: CompetencyDifference['levels'] }): ReactNode {
  const words = useWords(catalogueWords);
  return levels.map((one) => (
    <div key={one.text} className="sheet section">
      <p>{one.text}</p>
      {one.kind === 'changed' && (
        <ul className="plain-list change">
          {one.changes.map((change) => (
            <li key={change.text} data-direction={change.direction}>
              <span className="direction">{words.directions[change.direction]}</span>
              <span>{change.text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  ));
}
