import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type KeyListed, type KeyMade, revokeKey } from '../../client/index.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { Button } from '../design/button.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import type { Visitor } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { keysAsked } from './asking.ts';
import { dayOfMoment } from './day-of-moment.ts';
import { MakeKeyForm } from './make-key-form.tsx';
import { NewSecret } from './new-secret.tsx';

/** Its reader's keys for programs: those there are, a new one, and the secret of one that was just made. */
export function Keys({ place, visitor }: { readonly place: PartnerPlace; readonly visitor: Visitor }): ReactNode {
  const words = useWords(settingsWords);
  const { data: keys } = useSuspenseQuery(keysAsked);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<KeyMade>();
  const finish = async (key: KeyMade): Promise<void> => {
    setMade(key);
    setMaking(false);
    await answers.invalidateQueries({ queryKey: keysAsked.queryKey });
  };
  return (
    <>
      <p className="note">{words.keysLead}</p>
      {made && <NewSecret made={made} close={() => setMade(undefined)} />}
      <KeysThereAre keys={keys.filter(({ revokedAt }) => revokedAt === undefined)} />
      {isMaking ? (
        <MakeKeyForm place={place} visitor={visitor} finish={finish} close={() => setMaking(false)} />
      ) : (
        <p>
          <Button onPress={() => setMaking(true)}>{words.makeKey}</Button>
        </p>
      )}
    </>
  );
}

function KeysThereAre({ keys }: { readonly keys: readonly KeyListed[] }): ReactNode {
  const words = useWords(settingsWords);
  const { language } = useReading();
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const revoke = async ({ id, name }: KeyListed): Promise<void> => {
    if (!(await send(id, () => answerOf(revokeKey({ path: { id } }))))) return;
    setSaid(words.keyEnded(name));
    await answers.invalidateQueries({ queryKey: keysAsked.queryKey });
  };
  const columns: readonly Column<KeyListed>[] = [
    { id: 'name', title: words.keyName, of: ({ name }) => name },
    { id: 'prefix', title: words.keyPrefix, of: ({ prefix }) => <code>{prefix}…</code> },
    {
      id: 'scope',
      title: words.scope,
      of: ({ scopes }) => (scopes.includes('write') ? words.readAndWrite : words.readOnly),
    },
    { id: 'until', title: words.keyUntil, of: ({ expiresAt }) => dayOfMoment(expiresAt, language) },
    {
      id: 'used',
      title: words.lastUsed,
      of: ({ lastUsedAt }) => (lastUsedAt ? dayOfMoment(lastUsedAt, language) : words.never),
    },
    {
      id: 'end',
      title: words.end,
      of: (one) => (
        <Confirmed
          word={words.endKey}
          about={one.name}
          what={words.endKeyWhat}
          isDisabled={isGoing}
          act={() => revoke(one)}
        />
      ),
    },
  ];
  return (
    <>
      <p role="status">{said}</p>
      <NotDone failure={failure} />
      {keys.length === 0 ? (
        <p className="note">{words.noKeys}</p>
      ) : (
        <Table caption={words.keys} columns={columns} rows={keys} idOf={({ id }) => id} />
      )}
    </>
  );
}
