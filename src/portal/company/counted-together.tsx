import '../design/sentences.css';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { useWords } from '../reading/reading.tsx';

/** What the programme counts together, and which rules do otherwise: the whole company, or a country or location by itself. */
export function CountedTogether({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const words = useWords(companyWords);
  const { scope: usual, scopes, competencies, levels } = catalogue;
  const nameOf = (named: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    named.find((one) => one.id === id)?.name ?? id;
  return (
    <ul className="sentences">
      <li>
        {usual.per === 'company'
          ? words.countedWhole
          : words.countedUsually[usual.per][usual.combine]((usual.over ?? []).join(', '))}
      </li>
      {scopes.map(({ competency, level, scope, combine = 'each' }) => {
        const award = `${nameOf(levels, level)} ${nameOf(competencies, competency)}`;
        return (
          <li key={`${competency} ${level} ${scope} ${combine}`}>
            {scope === 'company' ? words.countedCompany(award) : words.countedPer[scope][combine](award)}
          </li>
        );
      })}
      <li>{words.countedAlone}</li>
    </ul>
  );
}
