import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AwardProved, Proof } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { proofWords } from '../../wording/portal/proof-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Facts } from '../design/facts.tsx';
import { Refusal } from '../design/field.tsx';
import { Page, Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { saveFile } from '../saving/save-file.ts';
import { proofAsked } from './asking.ts';
import { CheckDocument } from './check-document.tsx';

/** What a partner holds today, for whoever has the address: without signing in, dated, and signed for programs. */
export function ProofPage(): ReactNode {
  const { address } = useParams({ from: '/proof/$address' });
  const words = useWords(proofWords);
  const { language } = useReading();
  const { data: proof } = useSuspenseQuery(proofAsked(address, language));
  if (proof === null)
    return (
      <Page name={words.name} title={words.unknownTitle}>
        <Refusal>{words.unknown}</Refusal>
      </Page>
    );
  const held = new Set(proof.awards.filter(({ state }) => state === 'held').map(({ competency }) => competency)).size;
  return (
    <Page
      name={`${words.name}, ${proof.name}`}
      above={proof.programme.name}
      title={words.title(proof.name, held, dayInWords(dayOf(proof.day), language))}
      lead={words.lead(proof.programme.name)}
    >
      <Section title={words.awards}>
        {proof.awards.length === 0 ? <Empty>{words.none}</Empty> : <Awards awards={proof.awards} />}
        {proof.awards.length > 0 && <p className="note">{words.others}</p>}
      </Section>
      <About proof={proof} />
      <Section title={words.check}>
        <CheckDocument address={address} />
      </Section>
      <Copies credential={proof.credential} />
    </Page>
  );
}

function Awards({ awards }: { readonly awards: readonly AwardProved[] }): ReactNode {
  const words = useWords(proofWords);
  const columns: readonly Column<AwardProved>[] = [
    { id: 'award', title: words.award, of: ({ name }) => name },
    // Since when stands below, so that nothing is out of sight on a phone.
    {
      id: 'state',
      title: words.state,
      of: (award) => (
        <>
          {award.state === 'held' ? (
            <StateMark state="active" word={words.held} />
          ) : (
            <StateMark state="lapsed" word={words.noLongerHeld} />
          )}
          <p>
            <When award={award} />
          </p>
        </>
      ),
    },
  ];
  return (
    <Table
      caption={words.awards}
      columns={columns}
      rows={awards}
      idOf={({ competency, level }) => `${competency}/${level}`}
    />
  );
}

function When({ award: { state, since, renewal, renewableUntil, until } }: { readonly award: AwardProved }): ReactNode {
  const words = useWords(proofWords);
  const { language } = useReading();
  const said = (day: string) => dayInWords(dayOf(day), language);
  if (state === 'no-longer-held') return words.notSince(said(since));
  return [
    words.since(said(since)),
    ...(renewableUntil !== undefined
      ? [words.renewableUntil(said(renewableUntil))]
      : renewal !== undefined
        ? [words.renewal(said(renewal))]
        : []),
    ...(until === undefined ? [] : [words.until(said(until))]),
  ].join(', ');
}

function About({ proof }: { readonly proof: Proof }): ReactNode {
  const words = useWords(proofWords);
  const { language } = useReading();
  return (
    <Facts
      facts={[
        { name: words.company, value: proof.name },
        ...(proof.country === undefined
          ? []
          : [{ name: words.country, value: countryInWords(proof.country, language) }]),
        { name: words.programme, value: proof.programme.name },
        { name: words.asOf, value: <DayText day={proof.day} /> },
        { name: words.address, value: proof.address },
      ]}
    />
  );
}

/** The signed data, for programs that read the page and for who keeps a copy. */
function Copies({ credential }: { readonly credential: Proof['credential'] }): ReactNode {
  const words = useWords(proofWords);
  return (
    <Section title={words.copies}>
      <p>{words.copiesLead}</p>
      <div className="buttons">
        <Button
          onPress={() => saveFile(words.fileName, 'application/ld+json', `${JSON.stringify(credential, null, 2)}\n`)}
        >
          {words.download}
        </Button>
        <a href="/.well-known/assay-proofs.json">{words.keys}</a>
      </div>
      <script type="application/ld+json">{JSON.stringify(credential).replaceAll('<', '\\u003c')}</script>
    </Section>
  );
}
