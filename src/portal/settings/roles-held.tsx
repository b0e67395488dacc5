import { type ReactNode, useState } from 'react';
import { changeRole, endRole, type RolesListed } from '../../client/index.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { Choice } from '../design/choice.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { type Column, Table } from '../design/table.tsx';
import { readAgain } from '../membership/asking.ts';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { forgetAnswers, type Visitor } from '../session/session.ts';
import { useMoment } from '../session/use-moment.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { type PartnerRole, partnerRoles } from './partner-roles.ts';

type Role = RolesListed['roles'][number];

/** Who is what at a partner, with what can be changed; and below who was. */
export function RolesHeld({
  place,
  roles,
  visitor,
  mayChange,
}: {
  readonly place: PartnerPlace;
  readonly roles: readonly Role[];
  readonly visitor: Visitor;
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords(settingsWords);
  const { roleNames } = useWords(meWords);
  const moment = useMoment();
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const act = async (one: Role, what: string, ask: () => Promise<unknown>): Promise<void> => {
    if (!(await send([one.id, what], ask))) return;
    setSaid(what);
    // Whoever changes a role of their own may see something else from now on.
    if (one.email === visitor.email) await forgetAnswers();
    // Whoever works here no more is no contact any more either.
    await readAgain(place);
  };
  const change = (one: Role, role: PartnerRole) =>
    act(one, words.changed(one.name, roleNames[role] ?? role), () =>
      answerOf(changeRole({ path: { id: one.id }, body: { role } })),
    );
  const end = (one: Role) => act(one, words.ended(one.name), () => answerOf(endRole({ path: { id: one.id } })));
  const now = roles.filter(({ until }) => until === undefined);
  const before = roles.filter(({ until }) => until !== undefined);
  const columns: readonly Column<Role>[] = [
    { id: 'name', title: words.who, of: ({ name }) => name },
    { id: 'mail', title: words.mail, of: ({ email }) => email },
    {
      id: 'role',
      title: words.role,
      of: (one) =>
        mayChange ? (
          <Choice
            label={words.roleOf(one.name)}
            isLabelHeard
            value={one.role}
            options={partnerRoles.map((value) => ({ value, word: roleNames[value] ?? value }))}
            onChoose={(role) => void change(one, role as PartnerRole)}
          />
        ) : (
          (roleNames[one.role] ?? one.role)
        ),
    },
    { id: 'from', title: words.since, of: ({ from }) => moment.day(from) },
    ...(mayChange
      ? [
          {
            id: 'end',
            title: words.end,
            of: (one: Role) => (
              <Confirmed
                word={words.end}
                about={one.name}
                what={words.endWhat(one.name)}
                isDisabled={isGoing}
                act={() => end(one)}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <p role="status">{said}</p>
      <NotDone failure={failure} />
      <Table caption={words.roles} columns={columns} rows={now} idOf={({ id }) => id} />
      {before.length > 0 && (
        <details>
          <summary>{words.before(before.length)}</summary>
          <ul>
            {before.map(({ id, name, role, from, until = '' }) => (
              <li key={id}>
                {name}, {roleNames[role] ?? role}: {moment.day(from)} – {until && moment.day(until)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
