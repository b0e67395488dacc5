import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { PeopleImport } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { Section } from '../design/page.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import { importAheadAsked } from './asking.ts';

/** Up to so many people and credentials it is worked out at once; of a larger sheet when somebody opens it. */
const few = 500;

/** What a sheet would do to the awards, before it is taken over. */
export function ImportAhead({
  place,
  sheet,
}: {
  readonly place: PartnerPlace;
  readonly sheet: PeopleImport;
}): ReactNode {
  const words = useWords(importWords);
  const { language } = useReading();
  const { people = 0, credentials = 0 } = sheet.counts ?? {};
  const isSmall = people + credentials <= few;
  const [isOpen, setOpen] = useState(isSmall);
  const { data, error, isFetching } = useQuery({
    ...importAheadAsked(
      { ...place, id: sheet.id },
      JSON.stringify([sheet.mapping, sheet.reading, sheet.counts]),
      language,
    ),
    enabled: isOpen,
  });
  const told = (
    <div aria-busy={isFetching}>
      <ImpactOnAwards impact={data} error={error} place={place} />
    </div>
  );
  return (
    <Section title={words.ahead}>
      {isSmall ? (
        told
      ) : (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.aheadOpen}</summary>
          {isOpen && told}
        </details>
      )}
    </Section>
  );
}
