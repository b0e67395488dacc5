import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { useWords } from '../reading/reading.tsx';
import type { Cohort } from './asking.ts';

/** Leads to what is different between the text that binds an award and the one that will. */
export function ChangesLink({
  programme,
  claim: { competency, level },
  before,
  after,
  on,
  cohort,
}: {
  readonly programme: string;
  readonly claim: { readonly competency: string; readonly level: string };
  readonly before: string;
  readonly after: string;
  /** The day from which the other text binds, and as whose it is asked then. */
  readonly on: string;
  readonly cohort: Cohort;
}): ReactNode {
  const words = useWords(catalogueWords);
  return (
    <Link
      to="/programmes/$programme/competencies/$competency/$level"
      params={{ programme, competency, level }}
      search={{ on, cohort, textBefore: before, textAfter: after }}
    >
      {words.whatChanges}
    </Link>
  );
}
