import type { ReactNode } from 'react';
import type { Benefits } from '../../client/index.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { choiceFor, decidedFor, isOther } from '../renewals/choice-for.ts';
import { LowerInShort } from '../renewals/go-on-lower.tsx';
import { HangsOnRenewal } from '../renewals/how-held.tsx';
import { useChoiceInWords } from '../renewals/use-choice-in-words.ts';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { GoesAndStays } from './goes-and-stays.tsx';
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
  const choiceInWords = useChoiceInWords();
  const stateOf = ({ claim, ending, atRisk }: IfLost): ReactNode => {
    // What is let go, or goes down, in a renewal that waits for its payment is decided.
    const decided = decidedFor(toPay, claim);
    if (ending || decided) {
      const goesDown = !ending && decided?.renewAt !== null;
      return <StateMark state="pending" word={goesDown ? words.goesDown : words.ending} />;
    }
    const isOverdue = toPay?.state === 'overdue' && choiceFor(toPay, claim) !== undefined;
    return <StateMark state={atRisk || isOverdue ? 'at-risk' : 'safe'} />;
  };
  const untilWhen = ({ claim, safeUntil }: IfLost): ReactNode => {
    const decided = decidedFor(toPay, claim);
    if (toPay && decided && decided.renewAt !== null) return choiceInWords(decided, toPay);
    const choice = choiceFor(toPay, claim);
    if (toPay && choice && choice.renewAt !== null) return <HangsOnRenewal toPay={toPay} choice={choice} />;
    const until = safeUntil ?? choice?.lastDay;
    return until ? <DayText day={until} /> : <span className="note">{words.noEnd}</span>;
  };
  const whatGoes = ({ claim, benefits, atRisk }: IfLost): ReactNode => {
    const choice = choiceFor(toPay, claim);
    if (choice && choice.renewAt !== null && isOther(choice)) return <GoesAndStays {...choice} />;
    return (
      <>
        <MoneyAtRisk benefits={benefits} />
        {atRisk && <LowerInShort place={place} claim={claim} />}
      </>
    );
  };
  const columns: readonly Column<IfLost>[] = [
    { id: 'award', title: words.award, of: ({ name }) => name },
    { id: 'state', title: words.state, of: stateOf },
    { id: 'until', title: words.safeUntil, of: untilWhen },
    { id: 'goes', title: words.goes, of: whatGoes },
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
