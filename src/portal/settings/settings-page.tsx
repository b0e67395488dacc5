import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { AboutCompany } from '../company/about-company.tsx';
import { Page, Section } from '../design/page.tsx';
import { LettersWanted } from '../letters/letters-wanted.tsx';
import { useWords } from '../reading/reading.tsx';
import { Refused } from '../server/refused.ts';
import { useVisitor, type Visitor } from '../session/session.ts';
import { mayManage, maySeeRoles } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { rolesAsked } from './asking.ts';
import { InviteForm } from './invite-form.tsx';
import { Keys } from './keys.tsx';
import { PasswordForm } from './password-form.tsx';
import { RolesHeld } from './roles-held.tsx';
import { Sessions } from './sessions.tsx';
import { WaitingInvitations } from './waiting-invitations.tsx';

/** Who works for a partner with what role, and how its reader signs in themselves. */
export function SettingsPage(): ReactNode {
  const place = useParams({ from: '/programmes/$programme/partners/$partner/settings' });
  const words = useWords(settingsWords);
  const visitor = useVisitor();
  if (!visitor) throw new Refused(401, {});
  return (
    <Page
      name={words.name}
      above={<PartnerLink place={place} />}
      title={maySeeRoles(visitor, place) ? <RolesSentence place={place} /> : words.ownTitle}
    >
      {maySeeRoles(visitor, place) && <WhoWorksHere place={place} visitor={visitor} />}
      <AboutCompany place={place} />
      <LettersWanted />
      <Section title={words.sessions}>
        <Sessions />
      </Section>
      <Section title={words.password}>
        <PasswordForm />
      </Section>
      <Section title={words.keys}>
        <Keys place={place} visitor={visitor} />
      </Section>
    </Page>
  );
}

function RolesSentence({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(settingsWords);
  const { data } = useSuspenseQuery(rolesAsked(place));
  return words.title(
    new Set(data.roles.filter(({ until }) => until === undefined).map(({ user }) => user)).size,
    data.invitations.length,
  );
}

function WhoWorksHere({ place, visitor }: { readonly place: PartnerPlace; readonly visitor: Visitor }): ReactNode {
  const words = useWords(settingsWords);
  const { data } = useSuspenseQuery(rolesAsked(place));
  const mayChange = mayManage(visitor, place);
  return (
    <>
      <Section title={words.roles}>
        <RolesHeld place={place} roles={data.roles} visitor={visitor} mayChange={mayChange} />
      </Section>
      <Section title={words.invitations}>
        <WaitingInvitations place={place} invitations={data.invitations} mayChange={mayChange} />
        {mayChange && <InviteForm place={place} />}
      </Section>
    </>
  );
}
