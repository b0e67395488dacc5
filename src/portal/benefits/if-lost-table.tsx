import type { ReactNode } from 'react';
import type { Benefits } from '../../client/index.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { choiceFor, isDecided } from '../renewals/choice-for.ts';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { MoneyAtRisk } from './money-at-risk.tsx';

type IfLost = Benefits['ifLost'][number];

/** Award by award: until when it is safe, and what would go with it. */
export function IfLostTable({
  place,
  ifLost,
}: {
  readonly place: PartnerPlace;
  readonly ifLost: readonly IfLost[];
}): ReactNode {
  const words = useWords(benefitsWords);
  const toPay = useRenewalToPay(place, true);
  // What is let go, or goes down, in a renewal that waits for its payment is decided.
  const becomes = (one: IfLost): string | undefined => {
    const choice = choiceFor(toPay, one.claim);
    if (one.ending || choice?.renewAt === null) return words.ending;
    return choice && isDecided(choice) ? words.goesDown : undefined;
  };
  const columns: readonly Column<IfLost>[] = [
    { id: 'award', title: words.award, of: ({ name }) => name },
    {
      id: 'state',
      title: words.state,
      of: (one) => {
        const word = becomes(one);
        return word ? <StateMark state="pending" word={word} /> : <StateMark state={one.atRisk ? 'at-risk' : 'safe'} />;
      },
    },
    {
      id: 'until',
      title: words.safeUntil,
      of: (one) => {
        const choice = choiceFor(toPay, one.claim);
        const until = one.safeUntil ?? (choice?.renewAt === null ? choice.lastDay : undefined);
        return until ? <DayText day={until} /> : becomes(one) ? null : <span className="note">{words.noEnd}</span>;
      },
    },
    { id: 'goes', title: words.goes, of: ({ benefits }) => <MoneyAtRisk benefits={benefits} /> },
  ];
  return (
    <Table
      caption={words.ifLost}
      columns={columns}
      rows={ifLost}
      idOf={({ claim }) => `${claim.competency}/${claim.level}`}
    />
  );
}
