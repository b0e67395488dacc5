import './sign-in-page.css';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { showInvitation } from '../../client/index.ts';
import { dayOfInstant, instant } from '../../domain/time/instant.ts';
import { letterWords } from '../../wording/mail/letter-words.ts';
import { invitationWords } from '../../wording/portal/invitation-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Refusal } from '../design/field.tsx';
import { Page } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { orClosed } from '../server/or-closed.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { AcceptInvitation } from './accept-invitation.tsx';
import { keepForThisTab } from './kept-for-this-tab.ts';
import type { Offer as Offered } from './offer.ts';
import { useVisitor } from './session.ts';
import { SignUpInvited } from './sign-up-invited.tsx';
import { useKeptSecret } from './use-kept-secret.ts';

const kept = 'invitation';

/** What the link of an invitation offers, and the way to take it. Its secret is kept in this tab until it is taken. */
export function InvitationPage(): ReactNode {
  const words = useWords(invitationWords);
  const token = useKeptSecret(kept);
  if (token === undefined) return <Page name={words.name} title={words.noLinkTitle} lead={words.noLink} />;
  return <Offer key={token} token={token} />;
}

/** What is offered; or why nothing is any more, which is an answer too. */
const offerAsked = (token: string, language: string) =>
  queryOptions({
    queryKey: ['invitation', token, language],
    // What was offered stays before whoever takes it, until they are where it leads: asked again, it is taken already.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: (): Promise<Offered | Refused> => orClosed(answerOf(showInvitation({ body: { token } }))),
  });

function Offer({ token }: { readonly token: string }): ReactNode {
  const words = useWords(invitationWords);
  const { language } = useReading();
  const { roles } = useWords(letterWords);
  const visitor = useVisitor();
  const { data: offer } = useSuspenseQuery(offerAsked(token, language));
  if (offer instanceof Refused)
    return (
      <Page name={words.name} title={words.closedTitle}>
        <Refusal>{offer.status === 404 ? words.unknown : offer.message}</Refusal>
      </Page>
    );
  const until = dayInWords(dayOfInstant(instant(offer.expires)), language);
  const taken = () => keepForThisTab(kept, undefined);
  return (
    <Page
      name={words.name}
      title={words.title(offer.partner ?? offer.programme, roles[offer.role] ?? offer.role)}
      lead={words.lead({ invitedBy: offer.invitedBy, email: offer.email, until })}
    >
      {visitor ? (
        <AcceptInvitation token={token} offer={offer} visitor={visitor} taken={taken} />
      ) : (
        <SignUpInvited token={token} offer={offer} taken={taken} />
      )}
    </Page>
  );
}
