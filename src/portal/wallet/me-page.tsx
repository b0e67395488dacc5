import '../design/line.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { unlinkWallet, type Wallet } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import { itemNamesAsked, walletAsked } from './asking.ts';

/** What a person holds, and for which company it counts: theirs to link and to unlink. */
export function MePage(): ReactNode {
  const words = useWords(meWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const { programmes } = useInstallation();
  const [first] = programmes;
  const [{ data: wallet }, { data: names }] = useSuspenseQueries({
    queries: [walletAsked, itemNamesAsked(first?.programme ?? '', language)],
  });
  return (
    <Page name={words.name} above={visitor?.name} title={words.title(wallet.credentials.length)} lead={words.lead}>
      <Section title={words.mine}>
        {wallet.credentials.length === 0 ? (
          <Empty>{words.empty}</Empty>
        ) : (
          <ul className="plain-list">
            {wallet.credentials.map((one) => (
              <li key={one.id} className="sheet">
                <Credential credential={one} title={names.get(one.item)} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.where}>
        <Links links={wallet.links} />
      </Section>
      <Section title={words.roles}>
        <ul className="plain-list">
          {(visitor?.roles ?? []).map((held) =>
            held.kind === 'person' ? null : (
              <li key={`${held.kind} ${held.programme} ${held.role}`}>
                {words.roleNames[held.role] ?? held.role}{' '}
                {words.at(held.kind === 'partner' ? held.partner : held.programme)}
              </li>
            ),
          )}
        </ul>
      </Section>
    </Page>
  );
}

function Credential({
  credential: { item, earned, validThrough, verification },
  title,
}: {
  readonly credential: Wallet['credentials'][number];
  readonly title: string | undefined;
}): ReactNode {
  const words = useWords(meWords);
  const { language } = useReading();
  const told = (day: string) => dayInWords(dayOf(day), language);
  return (
    <>
      <strong>
        <code>{item}</code> {title}
      </strong>
      <p className="note">
        {[
          earned && words.earned(told(earned)),
          validThrough && words.until(told(validThrough)),
          words.verification[verification] ?? verification,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

function Links({ links }: { readonly links: Wallet['links'] }): ReactNode {
  const words = useWords(meWords);
  const { language } = useReading();
  const [hasEnded, setEnded] = useState(false);
  const end = async (id: string): Promise<void> => {
    await answerOf(unlinkWallet({ path: { id } }));
    setEnded(true);
    await answers.invalidateQueries({ queryKey: walletAsked.queryKey });
  };
  return (
    <>
      <p role="status">{hasEnded && words.unlinked}</p>
      {links.length === 0 && <Empty>{words.notLinked}</Empty>}
      <ul className="plain-list">
        {links.map(({ id, partner, linkedAt }) => (
          <li key={id} className="line">
            <strong>{partner}</strong>
            <span className="note">{words.linkedSince(dayInWords(dayOf(linkedAt.slice(0, 10)), language))}</span>
            <Button onPress={() => end(id)}>{words.unlink}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
