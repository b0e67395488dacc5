import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { openProofPage, type ProofPage, revokeProofPage } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { showingWords } from '../../wording/portal/showing-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { Facts } from '../design/facts.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Page, Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { useVisitor } from '../session/session.ts';
import { mayShowProof } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { PartnerLink, usePartnerName } from '../standing/partner-link.tsx';
import { proofPageAsked } from './asking.ts';
import { Badges } from './badges.tsx';
import { TenderDocument } from './tender-document.tsx';

/** What a partner shows to others, and whether it shows anything at all. */
export function ShowingPage(): ReactNode {
  const place = useParams({ from: '/programmes/$programme/partners/$partner/proof' });
  const words = useWords(showingWords);
  const { language } = useReading();
  const may = mayShowProof(useVisitor(), place);
  const { data } = useSuspenseQuery(proofPageAsked(place));
  const { page } = data;
  return (
    <Page
      name={`${words.name}, ${usePartnerName(place)}`}
      above={<PartnerLink place={place} />}
      title={page ? words.openTitle(dayInWords(dayOf(page.since), language)) : words.closedTitle}
      lead={words.lead}
    >
      <YourPage place={place} page={page} may={may} />
      {may && (
        <Section title={words.tender}>
          <TenderDocument place={place} hasPage={page !== null} />
        </Section>
      )}
      {page && (
        <Section title={words.badges}>
          <Badges address={page.address} url={page.url} />
        </Section>
      )}
    </Page>
  );
}

function YourPage({
  place,
  page,
  may,
}: {
  readonly place: PartnerPlace;
  readonly page: ProofPage['page'];
  readonly may: boolean;
}): ReactNode {
  const words = useWords(showingWords);
  const name = usePartnerName(place);
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const change = async (ask: () => Promise<unknown>, then: string): Promise<void> => {
    if (!(await send(then, ask))) return;
    setSaid(then);
    await answers.invalidateQueries({ queryKey: proofPageAsked(place).queryKey });
  };
  const show = (isListed: boolean) =>
    void change(
      () => answerOf(openProofPage({ path: place, body: { isListed } })),
      page ? words.changed : words.opened,
    );
  return (
    <Section title={words.page}>
      {page && (
        <Facts
          facts={[
            {
              name: words.address,
              value: (
                <Link to="/proof/$address" params={{ address: page.address }}>
                  {page.url} <span className="note">{words.look}</span>
                </Link>
              ),
            },
            { name: words.listed, value: page.isListed ? words.listedYes : words.listedNo },
          ]}
        />
      )}
      {page && (
        <p>
          <Link
            to="/programmes/$programme/finder"
            params={{ programme: place.programme }}
            search={page.isListed ? { called: name } : {}}
          >
            {page.isListed ? words.seeYourself : words.seeFinder}
          </Link>
        </p>
      )}
      <p role="status">{said}</p>
      <NotDone failure={failure} />
      {!may && <p className="note">{words.readersOnly}</p>}
      {may && !page && (
        <div className="buttons">
          <Button kind="first" isDisabled={isGoing} onPress={() => show(true)}>
            {words.openListed}
          </Button>
          <Button isDisabled={isGoing} onPress={() => show(false)}>
            {words.open}
          </Button>
        </div>
      )}
      {may && page && (
        <div className="buttons">
          <Button isDisabled={isGoing} onPress={() => show(!page.isListed)}>
            {page.isListed ? words.unlist : words.list}
          </Button>
          <Confirmed
            word={words.revoke}
            what={words.revokeWhat}
            isDisabled={isGoing}
            act={() => change(() => answerOf(revokeProofPage({ path: place })), words.revoked)}
          />
        </div>
      )}
    </Section>
  );
}
