import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { recordedWords } from '../../wording/portal/recorded-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { Visitor } from '../session/session.ts';
import { type Item, type RecordedAtPartner, recordedAsked, walletAsked } from './asking.ts';
import { ObjectForm } from './object-form.tsx';
import { OwnDisputes } from './own-disputes.tsx';

/** What companies have recorded of somebody beside what they linked, what of it is in doubt, and what they say to both. */
export function Recorded({
  items,
  visitor,
}: {
  readonly items: readonly Item[];
  readonly visitor: Visitor | null;
}): ReactNode {
  const words = useWords(recordedWords);
  const { data: partners } = useSuspenseQuery(recordedAsked);
  const {
    data: { links },
  } = useSuspenseQuery(walletAsked);
  const [said, setSaid] = useState('');
  const told = partners.filter(
    ({ credentials, disputes }) => disputes.length > 0 || credentials.some(({ own }) => !own),
  );
  if (told.length === 0) return null;
  return (
    <Section title={words.title}>
      <p className="note">{words.lead}</p>
      <p role="status">{said}</p>
      <ul className="plain-list">
        {told.map((at) => (
          <li key={at.link} className="sheet form">
            <strong>{links.find(({ id }) => id === at.link)?.name ?? at.partner}</strong>
            <RecordedThere at={at} items={items} say={setSaid} />
            {at.disputes.length > 0 && <OwnDisputes at={at} visitor={visitor} say={setSaid} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RecordedThere({
  at,
  items,
  say,
}: {
  readonly at: RecordedAtPartner;
  readonly items: readonly Item[];
  readonly say: (text: string) => void;
}): ReactNode {
  const words = useWords(recordedWords);
  const me = useWords(meWords);
  const { language } = useReading();
  const [objecting, setObjecting] = useState<string>();
  const recorded = at.credentials.filter(({ own }) => !own);
  const day = (text: string) => dayInWords(dayOf(text), language);
  if (recorded.length === 0) return <p className="note">{words.noneRecorded}</p>;
  return recorded.map(({ id, item, earned, validThrough, disputed }) => (
    <div key={id} className="section">
      <div>
        <div className="line">
          <span>
            <code>{item}</code> {items.find((one) => one.programme === at.programme && one.id === item)?.title}
          </span>
          {disputed && <StateMark state="undetermined" word={words.disputed} />}
        </div>
        <p className="note">
          {[earned && me.earned(day(earned)), validThrough && me.until(day(validThrough))].filter(Boolean).join(' · ')}
        </p>
      </div>
      {!disputed && objecting !== id && (
        <div className="buttons">
          <Button kind="quiet" onPress={() => setObjecting(id)}>
            {words.object} <span className="out-of-sight">{item}</span>
          </Button>
        </div>
      )}
      {objecting === id && (
        <ObjectForm
          link={at.link}
          credential={id}
          item={item}
          close={(isSent) => {
            setObjecting(undefined);
            say(isSent ? words.objected : '');
          }}
        />
      )}
    </div>
  ));
}
