import './award-name.css';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from './hallmark.tsx';

/** A level of a competency by its hallmark and its words. */
export function AwardName({
  competency,
  level,
  catalogue: { levels, competencies },
}: {
  readonly competency: string;
  readonly level: string;
  readonly catalogue: Pick<Catalogue, 'levels' | 'competencies'>;
}): ReactNode {
  const named = {
    level: levels.find(({ id }) => id === level),
    competency: competencies.find(({ id }) => id === competency),
  };
  return (
    <span className="award-name">
      <Hallmark name={level} rank={rankOf(levels, level)} alone />
      <span>
        {named.level?.name ?? level} {named.competency?.name ?? competency}
      </span>
    </span>
  );
}
