import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AccountManagerListed } from '../../client/index.ts';
import { addDays, day as dayOf } from '../../domain/time/day.ts';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { mayNameAccountManager } from '../office/roles.ts';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import { type PartnerPlace, partnerAsked } from '../standing/asking.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { accountManagersAsked } from './asking.ts';
import { NameAccountManager } from './name-account-manager.tsx';
import { WithdrawAccountManager } from './withdraw-account-manager.tsx';

/** Who looks after a partner, since when, and who did before; programme managers name somebody else here. */
export function AccountManagerPage(): ReactNode {
  const place = useParams({ from: '/programmes/$programme/partners/$partner/account-manager' });
  const words = useWords(accountManagerWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const visitor = useVisitor();
  const [{ data: partner }, { data: listed }] = useSuspenseQueries({
    queries: [partnerAsked(place), accountManagersAsked(place)],
  });
  const now = listed.findLast(({ from }) => from <= today);
  const mayName = mayNameAccountManager(visitor, place.programme);
  return (
    <Page
      name={`${words.name}, ${partner.name}`}
      above={<PartnerLink place={place} />}
      title={
        now?.accountManager
          ? words.looksAfter(now.accountManager.name, partner.name, dayInWords(dayOf(now.from), language))
          : words.nobodyLooksAfter(partner.name)
      }
      lead={words.lead}
    >
      <Section title={words.history}>
        {listed.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <History place={place} listed={listed.toReversed()} mayWithdraw={mayName} />
        )}
      </Section>
      {mayName && <NameAccountManager place={place} now={now?.accountManager?.user} />}
    </Page>
  );
}

function History({
  place,
  listed,
  mayWithdraw,
}: {
  readonly place: PartnerPlace;
  readonly listed: readonly AccountManagerListed[];
  readonly mayWithdraw: boolean;
}): ReactNode {
  const words = useWords(accountManagerWords);
  const columns: readonly Column<AccountManagerListed>[] = [
    { id: 'who', title: words.who, of: ({ accountManager }) => accountManager?.name ?? words.nobody },
    { id: 'since', title: words.since, of: ({ from }) => <DayText day={from} /> },
    {
      id: 'until',
      title: words.until,
      of: ({ until }) => (until ? <DayText day={addDays(dayOf(until), -1)} /> : words.still),
    },
    {
      id: 'mail',
      title: words.mail,
      of: ({ accountManager }) =>
        accountManager && <a href={`mailto:${accountManager.email}`}>{accountManager.email}</a>,
    },
    ...(mayWithdraw
      ? [
          {
            id: 'withdraw',
            title: words.withdraw,
            of: ({ id }: AccountManagerListed) => <WithdrawAccountManager place={place} id={id} />,
          },
        ]
      : []),
  ];
  return <Table caption={words.history} columns={columns} rows={listed} idOf={({ id }) => id} />;
}
