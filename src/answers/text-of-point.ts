import { withPlainSpaces } from '../wording/no-break.ts';
import type { Point } from '../wording/point.ts';

/** A statement with all that stands under it, as one text. */
export const textOf = ({ text, details = [], below = [] }: Point): string =>
  withPlainSpaces([text, ...details, ...below.map(textOf)].join(' '));
