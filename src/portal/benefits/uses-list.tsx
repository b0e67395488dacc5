import type { ReactNode } from 'react';
import { type BenefitUse, type BenefitUses, withdrawBenefitUse } from '../../client/index.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import { ListFoot } from '../design/list-foot.tsx';
import { NotDone } from '../design/not-done.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import type { BenefitsSearch } from './asking.ts';
import { readAgain } from './read-again.ts';

/** What was used, the newest first; what was withdrawn stays in it and does not count. */
export function UsesList({
  place,
  search,
  page: { uses, next },
  mayRecord,
}: {
  readonly place: PartnerPlace;
  readonly search: BenefitsSearch;
  readonly page: BenefitUses;
  readonly mayRecord: boolean;
}): ReactNode {
  const words = useWords(benefitsWords);
  const columns: readonly Column<BenefitUse>[] = [
    { id: 'benefit', title: words.benefit, of: ({ benefitName }) => benefitName },
    { id: 'amount', title: words.amount, isNumber: true, of: ({ amount }) => amount },
    { id: 'on', title: words.on, of: ({ on }) => <DayText day={on} /> },
    { id: 'purpose', title: words.purpose, of: ({ purpose }) => purpose },
    {
      id: 'state',
      title: words.state,
      of: ({ withdrawnAt }) => (
        <StateMark state={withdrawnAt ? 'ended' : 'active'} word={withdrawnAt ? words.withdrawn : words.counted} />
      ),
    },
    ...(mayRecord
      ? [{ id: 'do', title: words.toDo, of: (use: BenefitUse) => <Withdrawing place={place} use={use} /> }]
      : []),
  ];
  if (uses.length === 0) return <Empty>{words.noUses}</Empty>;
  return (
    <>
      <Table caption={words.uses} columns={columns} rows={uses} idOf={({ id }) => id} />
      <ListFoot cursor={search.cursor} next={next} />
    </>
  );
}

function Withdrawing({ place, use }: { readonly place: PartnerPlace; readonly use: BenefitUse }): ReactNode {
  const words = useWords(benefitsWords);
  const { isGoing, failure, send } = useSending();
  if (use.withdrawnAt) return null;
  const withdraw = async () => {
    if (await send(['withdraw', use.id], () => answerOf(withdrawBenefitUse({ path: { ...place, id: use.id } }))))
      await readAgain(place);
  };
  return (
    <>
      <NotDone failure={failure} />
      <Confirmed
        word={words.withdraw}
        about={use.benefitName}
        what={words.withdrawWhat(String(use.amount))}
        isDisabled={isGoing}
        act={withdraw}
      />
    </>
  );
}
