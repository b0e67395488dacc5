import type { Clause } from '../../domain/catalogue/clause.ts';
import type { Point } from '../point.ts';
import type { Voice } from '../voice.ts';
import { clauseInWords } from './clause-in-words.ts';

/** What a clause asks with all that stands under it, for the middle of a sentence. */
export const clauseInOneLine = (clause: Clause, voice: Voice): string => inOneLine(clauseInWords(clause, voice));

const inOneLine = ({ text, below = [] }: Point): string =>
  below.length === 0 ? text : `${text} ${below.map(inOneLine).join('; ')}`;
