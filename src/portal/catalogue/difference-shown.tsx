import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { regionWords } from '../../wording/portal/region-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useRegion } from '../region/region.ts';
import { differenceAsked } from './asking.ts';
import { ChangesOfLevels } from './changes-of-levels.tsx';

/** What is different in one level between two days or two texts, each change with its direction in a word. */
export function DifferenceShown(asked: {
  readonly programme: string;
  readonly competency: string;
  readonly level: string;
  readonly before: string;
  readonly after: string;
  /** They are the ids of texts, the earlier one first. */
  readonly isOfTexts?: boolean;
}): ReactNode {
  const { level, isOfTexts = false, ...about } = asked;
  const words = useWords(catalogueWords);
  const regions = useWords(regionWords);
  const { language } = useReading();
  const region = useRegion();
  const { before, after } = isOfTexts ? asked : inOrder(asked);
  const { data: difference } = useSuspenseQuery(
    differenceAsked({ ...about, before, after, region: region?.region }, language),
  );
  const levels = difference.competencies.flatMap((one) => one.levels.filter((each) => each.level === level));
  const ofCompetency = difference.competencies.flatMap(({ text }) => text);
  return (
    <>
      <p className="note">
        {isOfTexts
          ? words.textsCompared(before, after)
          : words.changes(dayInWords(dayOf(before), language), dayInWords(dayOf(after), language))}
      </p>
      {region && <p className="note">{regions.difference(region.name)}</p>}
      {ofCompetency.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {levels.length + ofCompetency.length === 0 && <Empty>{isOfTexts ? words.noTextChange : words.noChange}</Empty>}
      <ChangesOfLevels levels={levels} />
    </>
  );
}

/** Two days may be asked about in either order. */
const inOrder = ({ before, after }: { readonly before: string; readonly after: string }) =>
  before <= after ? { before, after } : { before: after, after: before };
