import { type ReactNode, useState } from 'react';
import { agreeToNaming, unlinkWallet } from '../../client/index.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import { Refusal } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useMoment } from '../session/use-moment.ts';
import type { WalletLink } from './asking.ts';
import { useChanging } from './changing.ts';
import { LinkForm } from './link-form.tsx';
import { Naming } from './naming.tsx';
import { UnlinkAhead } from './unlink-ahead.tsx';

/** For which company the credentials count: what linking and unlinking do is said before either is done. */
export function Links({
  links,
  programmes,
}: {
  readonly links: readonly WalletLink[];
  readonly programmes: readonly { readonly programme: string; readonly name: string }[];
}): ReactNode {
  const words = useWords(meWords);
  const moment = useMoment();
  const [said, setSaid] = useState('');
  const { isGoing, refused, change } = useChanging();
  const name = async ({ id, name: company }: WalletLink, isNamed: boolean): Promise<void> => {
    setSaid('');
    if (await change(() => answerOf(agreeToNaming({ path: { id }, body: { isNamed } }))))
      setSaid(isNamed ? words.namingAgreed(company) : words.namingWithdrawn(company));
  };
  const end = async ({ id }: WalletLink): Promise<void> => {
    setSaid('');
    if (await change(() => answerOf(unlinkWallet({ path: { id } })))) setSaid(words.unlinked);
  };
  return (
    <Section title={words.where}>
      <p role="status">{said}</p>
      {refused.length > 0 && <Refusal>{refused.join(' ')}</Refusal>}
      {links.length === 0 && <Empty>{words.notLinked}</Empty>}
      <ul className="plain-list">
        {links.map((one) => (
          <li key={one.id} className="sheet form">
            <div>
              <strong>{one.name}</strong>
              <p className="note">{words.linkedSince(moment.day(one.linkedAt))}</p>
            </div>
            <Naming link={one} change={(isNamed) => name(one, isNamed)} isDisabled={isGoing} />
            <Confirmed word={words.unlink} what={<UnlinkAhead link={one} />} act={() => end(one)} />
          </li>
        ))}
      </ul>
      <LinkForm programmes={programmes} linked={(company, copies) => setSaid(words.linked(company, copies))} />
    </Section>
  );
}
