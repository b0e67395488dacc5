import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { correctHeldCredential, holdCredential, withdrawHeldCredential } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { sortWords } from '../../wording/portal/sort-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { Refusal } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { credentialSorts, credentialsSorted } from '../membership/credentials-sorted.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { SortChoice } from '../reading/sort-choice.tsx';
import { DownloadList } from '../saving/download-list.tsx';
import { answerOf } from '../server/refused.ts';
import type { Held, Item } from './asking.ts';
import { useChanging } from './changing.ts';
import { CredentialForm } from './credential-form.tsx';

const from = '/me';

const sortable = ({ item, earned, validThrough }: Held) => ({ item, earned, until: validThrough ?? undefined });

/** What somebody holds: theirs to add, to correct and to take out. */
export function Credentials({
  credentials,
  items,
  programme,
  partners,
}: {
  readonly credentials: readonly Held[];
  readonly items: readonly Item[];
  /** In whose terms a new one is named. */
  readonly programme: string;
  /** Who has copies. */
  readonly partners: readonly string[];
}): ReactNode {
  const words = useWords(meWords);
  const [isAdding, setAdding] = useState(false);
  const sorts = useWords(sortWords);
  const { language } = useReading();
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const sorted = credentialsSorted(credentials, sortable, search, language);
  const titleOf = (held: Held) => items.find((one) => one.programme === held.programme && one.id === held.item)?.title;
  return (
    <>
      <Section title={words.mine}>
        {credentials.length > 1 && (
          <SortChoice
            columns={credentialSorts.map((one) => [one, sorts.credentials[one]])}
            sorting={search}
            atFirst="until"
            choose={(next) => void go({ search: next, replace: true, resetScroll: false })}
          />
        )}
        {credentials.length === 0 ? (
          <Empty>{words.empty}</Empty>
        ) : (
          <ul className="plain-list">
            {sorted.map((one) => (
              <li key={one.id} className="sheet form">
                <Credential held={one} items={items} partners={partners} />
              </li>
            ))}
          </ul>
        )}
        {credentials.length > 0 && (
          <div>
            <DownloadList
              name="assay-wallet"
              count={credentials.length}
              lines={async () => [
                ['programme', 'item', 'title', 'earned', 'validThrough', 'verification'],
                ...sorted.map((one) => [
                  ...[one.programme, one.item, titleOf(one), one.earned, one.validThrough, one.verification],
                ]),
              ]}
            />
          </div>
        )}
      </Section>
      <Section title={words.add}>
        <p className="note">{words.addLead(partners.join(', '))}</p>
        {isAdding ? (
          <CredentialForm
            items={items.filter((one) => one.programme === programme)}
            label={words.addIt}
            save={(said) => answerOf(holdCredential({ body: { programme, ...said } }))}
            leave={() => setAdding(false)}
          />
        ) : (
          <p>
            <Button onPress={() => setAdding(true)}>{words.add}</Button>
          </p>
        )}
      </Section>
    </>
  );
}

function Credential({
  held,
  items,
  partners,
}: {
  readonly held: Held;
  readonly items: readonly Item[];
  readonly partners: readonly string[];
}): ReactNode {
  const words = useWords(meWords);
  const [isCorrecting, setCorrecting] = useState(false);
  const { refused, change } = useChanging();
  const { id, item, programme } = held;
  const own = items.filter((one) => one.programme === programme);
  if (isCorrecting)
    return (
      <CredentialForm
        items={own}
        before={held}
        label={words.correct(item)}
        save={(body) => answerOf(correctHeldCredential({ path: { id }, body }))}
        leave={() => setCorrecting(false)}
      />
    );
  return (
    <>
      <SaidOf held={held} title={own.find((one) => one.id === item)?.title} />
      {refused.length > 0 && <Refusal>{refused.join(' ')}</Refusal>}
      <div className="choices">
        <Button onPress={() => setCorrecting(true)}>{words.correct(item)}</Button>
        <Confirmed
          word={words.withdraw(item)}
          what={words.withdrawHappens(partners.join(', '))}
          act={async () => {
            await change(() => answerOf(withdrawHeldCredential({ path: { id } })));
          }}
        />
      </div>
    </>
  );
}

function SaidOf({ held, title }: { readonly held: Held; readonly title: string | undefined }): ReactNode {
  const { item, earned, validThrough, verification } = held;
  const words = useWords(meWords);
  const { language } = useReading();
  const told = (day: string) => dayInWords(dayOf(day), language);
  const until = validThrough === null ? words.neverExpires : validThrough && words.until(told(validThrough));
  return (
    <div>
      <strong>
        <code>{item}</code> {title}
      </strong>
      <p className="note">
        {[earned && words.earned(told(earned)), until, words.verification[verification] ?? verification]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
