import type { ReactNode } from 'react';
import type { AuditFinding } from '../../client/index.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { type Column, Table } from '../design/table.tsx';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { CureAnswer } from './cure-answer.tsx';
import { CureClaim } from './cure-claim.tsx';
import { FindingState } from './finding-state.tsx';

/** What was found in an audit, what is to be done, and where each of it stands. */
export function FindingsTable({
  place,
  audit,
  findings,
  award,
  isOpen,
  mayApply,
  mayJudge,
}: {
  readonly place: PartnerPlace;
  readonly audit: string;
  readonly findings: readonly AuditFinding[];
  readonly award: string;
  /** Something can still be said about them. */
  readonly isOpen: boolean;
  readonly mayApply: boolean;
  readonly mayJudge: boolean;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const isToDo = ({ state }: AuditFinding): boolean =>
    isOpen && ((mayApply && state === 'open') || (mayJudge && state === 'claimed'));
  const next = (finding: AuditFinding): ReactNode => {
    const { id, control, state } = finding;
    if (!isToDo(finding)) return '–';
    const path = { ...place, id: audit, finding: id };
    return state === 'open' ? (
      <CureClaim path={path} control={control} />
    ) : (
      <CureAnswer path={path} control={control} />
    );
  };
  const columns: readonly Column<AuditFinding>[] = [
    { id: 'control', title: words.control, of: ({ control }) => control },
    { id: 'found', title: words.found, of: ({ finding }) => finding },
    { id: 'toDo', title: words.toDo, of: ({ toDo }) => toDo },
    { id: 'state', title: words.state, of: (finding) => <FindingState finding={finding} /> },
    ...(findings.some(isToDo) ? [{ id: 'next', title: words.next, of: next }] : []),
  ];
  return <Table caption={words.findingsOf(award)} columns={columns} rows={findings} idOf={({ id }) => id} />;
}
