import { type Rational, readRational, zero } from '../numbers/rational.ts';
import type { WrittenNumber } from './written/scalars.ts';

/** The exact value of a written number: 6.67 in YAML means 667/100, not the nearest double. The schema has checked its form. */
export const numberFromWritten = (written: WrittenNumber): Rational => readRational(String(written)) ?? zero;
