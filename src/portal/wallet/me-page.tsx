import './me-page.css';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { meWords } from '../../wording/portal/me-words.ts';
import { Page, Section } from '../design/page.tsx';
import { LettersWanted } from '../letters/letters-wanted.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { usePartnerName } from '../standing/partner-link.tsx';
import { itemsAsked, walletAsked } from './asking.ts';
import { Credentials } from './credentials.tsx';
import { Dates } from './dates.tsx';
import { Links } from './links.tsx';
import { MyData } from './my-data.tsx';
import { OwnName } from './own-name.tsx';
import { Recorded } from './recorded.tsx';

/** What a person holds, and for which company it counts: theirs to link and to unlink. */
export function MePage(): ReactNode {
  const words = useWords(meWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const { programmes, today } = useInstallation();
  const { data: wallet } = useSuspenseQuery(walletAsked);
  const items = useSuspenseQueries({
    queries: programmes.map(({ programme }) => itemsAsked(programme, language)),
  }).flatMap(({ data }) => data);
  return (
    <Page name={words.name} above={visitor?.name} title={words.title(wallet.credentials.length)} lead={words.lead}>
      <Credentials
        credentials={wallet.credentials}
        items={items}
        programme={programmes[0]?.programme ?? ''}
        partners={wallet.links.map(({ name }) => name)}
      />
      <Dates credentials={wallet.credentials} items={items} today={today} />
      <Links links={wallet.links} programmes={programmes} />
      <Recorded items={items} visitor={visitor} />
      <Roles />
      <OwnName />
      <LettersWanted />
      <Section title={words.signIn}>
        <p>
          <Link to="/me/security">{words.signInLink}</Link>
        </p>
      </Section>
      <MyData wallet={wallet} visitor={visitor} />
    </Page>
  );
}

function Roles(): ReactNode {
  const words = useWords(meWords);
  const roles = (useVisitor()?.roles ?? []).filter((held) => held.kind !== 'person');
  if (roles.length === 0) return null;
  return (
    <Section title={words.roles}>
      <ul className="plain-list">
        {roles.map((held) => (
          <li key={`${held.kind} ${held.programme} ${held.role}`}>
            {words.roleNames[held.role] ?? held.role}{' '}
            {held.kind === 'partner' ? <AtPartner place={held} /> : words.at(held.programme)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The code stands beside the name: whoever links a wallet to the company is asked for it. */
function AtPartner({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(meWords);
  return (
    <>
      {words.at(usePartnerName(place))} <span className="note">{words.code(place.partner)}</span>
    </>
  );
}
