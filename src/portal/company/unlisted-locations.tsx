import '../design/sentences.css';
import type { ReactNode } from 'react';
import type { LocationUnlisted } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { useWords } from '../reading/reading.tsx';

/** What people, figures and evidence call a location, and the company does not: added, or corrected where it is misspelt. */
export function UnlistedLocations({ unlisted }: { readonly unlisted: readonly LocationUnlisted[] }): ReactNode {
  const words = useWords(companyWords);
  if (unlisted.length === 0) return null;
  return (
    <>
      <ul className="sentences">
        {unlisted.map((one) => (
          <li key={one.code}>{words.unlisted(one)}</li>
        ))}
      </ul>
      <p className="note">{words.unlistedTodo}</p>
    </>
  );
}
