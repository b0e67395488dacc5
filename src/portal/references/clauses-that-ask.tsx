import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue, ReferencesWanted } from '../../client/index.ts';
import { referencesWords } from '../../wording/portal/references-words.ts';
import { AwardName } from '../design/award-name.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useWords } from '../reading/reading.tsx';

type Clause = ReferencesWanted['clauses'][number];

/** Each requirement that asks for evidence of a kind, with how many pieces count there and how many are missing. */
export function ClausesThatAsk({
  caption,
  clauses,
  catalogue,
  programme,
}: {
  readonly caption: string;
  readonly clauses: readonly Clause[];
  readonly catalogue: Catalogue;
  readonly programme: string;
}): ReactNode {
  const words = useWords(referencesWords);
  const columns: readonly Column<Clause>[] = [
    {
      id: 'award',
      title: words.award,
      of: ({ competency, level }) => (
        <Link
          to="/programmes/$programme/competencies/$competency/$level"
          params={{ programme, competency, level }}
          search={{}}
        >
          <AwardName competency={competency} level={level} catalogue={catalogue} />
        </Link>
      ),
    },
    {
      id: 'text',
      title: words.asks,
      of: ({ text, details }) => (
        <>
          {text}
          {details.map((detail) => (
            <p key={detail} className="note">
              {detail}
            </p>
          ))}
        </>
      ),
    },
    { id: 'found', title: words.count, isNumber: true, of: ({ found, needed }) => words.countOf(found, needed) },
    { id: 'verdict', title: words.verdict, of: ({ verdict }) => <StateMark state={verdict} /> },
  ];
  const idOf = ({ competency, level, clause }: Clause) => `${competency}/${level} ${clause}`;
  return <Table caption={caption} columns={columns} rows={clauses} idOf={idOf} />;
}
