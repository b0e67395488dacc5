import '../design/sentences.css';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { useWords } from '../reading/reading.tsx';

/** What the programme counts together: the whole company, but where a rule asks a country or a location by itself. */
export function CountedTogether({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const words = useWords(companyWords);
  const { scopes, competencies, levels } = catalogue;
  const nameOf = (named: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    named.find((one) => one.id === id)?.name ?? id;
  return (
    <ul className="sentences">
      <li>{words.countedWhole}</li>
      {scopes.map(({ competency, level, scope, combine }) => (
        <li key={`${competency} ${level} ${scope} ${combine}`}>
          {words.countedPer[scope][combine](`${nameOf(levels, level)} ${nameOf(competencies, competency)}`)}
        </li>
      ))}
      <li>{words.countedAlone}</li>
    </ul>
  );
}
