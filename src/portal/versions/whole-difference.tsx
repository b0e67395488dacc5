import '../design/sentences.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CompetencyDifference, Difference } from '../../client/index.ts';
import { versionsWords } from '../../wording/portal/versions-words.ts';
import { ChangesOfLevels } from '../catalogue/changes-of-levels.tsx';
import { Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { wholeDifferenceAsked } from './asking.ts';
import type { VersionsSearch } from './versions-search.ts';

/** Everything that is different between two states of the rules: by competency, by exam, and in what holds for all. */
export function WholeDifference({
  programme,
  search,
}: {
  readonly programme: string;
  readonly search: VersionsSearch;
}): ReactNode {
  const words = useWords(versionsWords);
  const { language } = useReading();
  const { data: difference } = useSuspenseQuery(wholeDifferenceAsked(programme, search, language));
  const { competencies, items } = difference;
  const forAll = policiesOf(difference);
  if (competencies.length + items.length + forAll.length === 0) return <Empty>{words.noDifference}</Empty>;
  return (
    <>
      {competencies.map((one) => (
        <Competency key={one.competency} difference={one} />
      ))}
      {items.length > 0 && (
        <Section title={words.items}>
          <Texts texts={items.flatMap(({ events }) => events.map(({ text }) => text))} />
        </Section>
      )}
      {forAll.length > 0 && (
        <Section title={words.forAll}>
          <Texts texts={forAll} />
        </Section>
      )}
    </>
  );
}

function Competency({
  difference: { name, text, levels, retirement, lifecycle },
}: {
  readonly difference: CompetencyDifference;
}): ReactNode {
  const also = [
    ...text,
    ...(retirement?.changes ?? []).map((one) => one.text),
    ...lifecycle.flatMap((one) => [one.text, ...one.changes.map((change) => change.text)]),
  ];
  return (
    <Section title={name}>
      {also.length > 0 && <Texts texts={also} />}
      <ChangesOfLevels levels={levels} />
    </Section>
  );
}

const policiesOf = ({ lifecycle, exceptions, counting }: Difference): readonly string[] => [
  ...[...lifecycle, ...exceptions].flatMap(({ text, changes }) => [text, ...changes.map((change) => change.text)]),
  ...counting.map(({ text }) => text),
];

const Texts = ({ texts }: { readonly texts: readonly string[] }): ReactNode => (
  <ul className="sentences">
    {[...new Set(texts)].map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
