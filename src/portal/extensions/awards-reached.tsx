import type { ReactNode } from 'react';
import type { Catalogue, ExtensionForeseen } from '../../client/index.ts';
import { extensionsWords } from '../../wording/portal/extensions-words.ts';
import { AwardLink } from '../awards/award-link.tsx';
import { AwardName } from '../design/award-name.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';

type Reached = ExtensionForeseen['first'][number];

/** How many awards an extension would reach, and the first of them. */
export function AwardsReached({
  foreseen,
  programme,
  catalogue,
}: {
  readonly foreseen: ExtensionForeseen;
  readonly programme: string;
  readonly catalogue: Catalogue;
}): ReactNode {
  const words = useWords(extensionsWords);
  const columns: readonly Column<Reached>[] = [
    { id: 'partner', title: words.partner, of: ({ name }) => name },
    {
      id: 'award',
      title: words.awards,
      of: (row) => (
        <AwardLink place={{ programme, partner: row.partner }} claim={row}>
          <AwardName {...row} catalogue={catalogue} />
        </AwardLink>
      ),
    },
    { id: 'renewal', title: words.renewal, of: ({ renewal }) => renewal && <DayText day={renewal} /> },
    {
      id: 'state',
      title: words.state,
      of: ({ atRisk, pending }) => <StateMark state={pending ? 'pending' : atRisk ? 'at-risk' : 'safe'} />,
    },
  ];
  return (
    <>
      <p>{words.foreseen(foreseen)}</p>
      {foreseen.first.length > 0 && (
        <Table
          caption={words.reached}
          columns={columns}
          rows={foreseen.first}
          idOf={({ partner, competency, level }) => `${partner} ${competency} ${level}`}
        />
      )}
    </>
  );
}
