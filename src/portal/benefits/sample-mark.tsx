import type { ReactNode } from 'react';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useWords } from '../reading/reading.tsx';

/** Stands beside every figure that is invented. */
export function SampleMark(): ReactNode {
  return <StateMark state="undetermined" word={useWords(benefitsWords).sample} />;
}
