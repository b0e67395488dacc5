import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { enrolmentWords } from '../../wording/portal/enrolment-words.ts';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayEnrol } from '../session/what-one-may.ts';

/** From the partners that are there to one that is new, for whoever may enrol it. */
export function EnrolLink({ programme }: { readonly programme: string }): ReactNode {
  const words = useWords(enrolmentWords);
  if (!mayEnrol(useVisitor(), { programme })) return null;
  return (
    <div>
      <Link to="/programmes/$programme/enrolment" params={{ programme }} search={{}} className="button">
        {words.name}
      </Link>
    </div>
  );
}
