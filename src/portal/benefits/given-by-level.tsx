import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { BenefitGiven } from '../../client/index.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { libraryAsked } from './asking.ts';
import { SampleMark } from './sample-mark.tsx';

/** What one level of a competency gives to its holders today; nothing where its programme says nothing of that. */
export function GivenByLevel({
  programme,
  competency,
  level,
}: {
  readonly programme: string;
  readonly competency: string;
  readonly level: string;
}): ReactNode {
  const words = useWords(benefitsWords);
  const { language } = useReading();
  const [{ data: library }] = useSuspenseQueries({ queries: [libraryAsked(programme, language)] });
  const given = library.benefits.flatMap((benefit) => {
    const gift = benefit.gifts.filter((one) => isFor(one, competency, level)).sort(byAmount)[0];
    return gift ? [{ benefit, text: gift.text }] : [];
  });
  if (given.length === 0) return null;
  return (
    <div>
      <h4>{words.givenByLevel}</h4>
      <ul>
        {given.map(({ benefit: { id, name, sample, source }, text }) => (
          <li key={id}>
            {name}: {text} {sample && <SampleMark />}{' '}
            {source && (
              <a href={source} className="note">
                {words.source} <span className="out-of-sight">{name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Gift = BenefitGiven['gifts'][number];

const isFor = ({ level: of, competencies }: Gift, competency: string, level: string): boolean =>
  of === level && (competencies?.includes(competency) ?? true);

/** Where several fit, the largest counts. */
const byAmount = (a: Gift, b: Gift): number => amountOf(b) - amountOf(a);
const amountOf = ({ first }: Gift): number => (first === 'unlimited' ? Number.POSITIVE_INFINITY : first);
