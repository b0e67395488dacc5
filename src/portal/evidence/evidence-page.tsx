import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { evidenceWords } from '../../wording/portal/evidence-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { mayDecide } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import { mayEnrol } from '../session/what-one-may.ts';
import { PartnerLink, usePartnerName } from '../standing/partner-link.tsx';
import { evidenceAsked, evidenceDisputesAsked } from './asking.ts';
import { DisputesOfEvidence } from './disputes-of-evidence.tsx';
import { EvidenceLine } from './evidence-line.tsx';

const from = '/programmes/$programme/partners/$partner/evidence';

/** What speaks for a partner beside its people, until when it counts, and what of it is or was in doubt. */
export function EvidencePage(): ReactNode {
  const place = useParams({ from });
  const words = useWords(evidenceWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const visitor = useVisitor();
  const [said, setSaid] = useState('');
  const mayDispute = mayDecide(visitor, place.programme);
  const [{ data: evidence }, { data: disputes }, { data: catalogue }] = useSuspenseQueries({
    queries: [evidenceAsked(place), evidenceDisputesAsked(place), catalogueAsked(place.programme, language)],
  });
  const named = (kind: string): string => catalogue.evidence.find(({ id }) => id === kind)?.name ?? kind;
  const open = disputes.filter(({ state }) => state === 'open').length;
  return (
    <Page
      name={`${words.name}, ${usePartnerName(place)}`}
      above={<PartnerLink place={place} />}
      title={words.title(evidence.length, open)}
      lead={words.lead}
    >
      <DisputesOfEvidence place={place} disputes={disputes} named={named} />
      <Section title={words.all}>
        <p role="status">{said}</p>
        {evidence.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <ul className="plain-list">
            {evidence.map((one) => (
              <li key={one.id} className="sheet section">
                <EvidenceLine
                  place={place}
                  evidence={one}
                  name={named(one.statement.kind)}
                  competency={catalogue.competencies.find(({ id }) => id === one.statement.competency)?.name}
                  today={today}
                  mayDispute={mayDispute}
                  mayVerify={mayEnrol(visitor, place)}
                  tell={setSaid}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}
