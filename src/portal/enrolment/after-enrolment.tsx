import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { companyWords } from '../../wording/portal/company-words.ts';
import { enrolmentWords } from '../../wording/portal/enrolment-words.ts';
import { locationsAsked, parentsAsked } from '../company/asking.ts';
import { LocationForm } from '../company/location-form.tsx';
import { Locations } from '../company/locations.tsx';
import { ParentForm } from '../company/parent-form.tsx';
import { Parents } from '../company/parents.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { rolesAsked } from '../settings/asking.ts';
import { InviteForm } from '../settings/invite-form.tsx';
import { WaitingInvitations } from '../settings/waiting-invitations.tsx';
import type { PartnerPlace } from '../standing/asking.ts';

/** What comes after a partner was enrolled: its first administrator, then where it is and to whom it belongs. */
export function AfterEnrolment({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(enrolmentWords);
  const company = useWords(companyWords);
  const [
    { data: roles },
    {
      data: { locations },
    },
    { data: parents },
  ] = useSuspenseQueries({
    queries: [rolesAsked(place), locationsAsked(place), parentsAsked(place)],
  });
  const { programme } = place;
  return (
    <>
      <Section title={words.administrator}>
        <WaitingInvitations place={place} invitations={roles.invitations} mayChange />
        <InviteForm place={place} first="partner-administrator" />
      </Section>
      <Section title={company.locations}>
        <Locations place={place} locations={locations} mayChange />
        <LocationForm place={place} />
      </Section>
      <Section title={company.parents}>
        <Parents place={place} parents={parents} mayRead mayChange />
        <ParentForm place={place} />
      </Section>
      <p className="line">
        <Link to="/programmes/$programme/partners/$partner/account-manager" params={{ ...place }}>
          {words.toAccountManager}
        </Link>
        <Link to="/programmes/$programme/partners/$partner" params={{ ...place }}>
          {words.toPartner}
        </Link>
        <Link to="/programmes/$programme/enrolment" params={{ programme }} search={{}}>
          {words.another}
        </Link>
      </p>
    </>
  );
}
