import type { Context } from './context.ts';
import type { Done } from './refusal.ts';
import type { StatementToMake } from './statement-to-make.ts';
import { writeAboutPartner } from './write-about-partner.ts';
import { writeStatement } from './write-statement.ts';

export interface StatementMade {
  /** Where one was added. */
  readonly id?: string;
  readonly revision: number;
}

/** Adds one statement about a partner, corrects one (the old one is ended, a new one added) or withdraws one. */
export const makeStatement = (context: Context, input: StatementToMake): Promise<Done<StatementMade>> =>
  writeAboutPartner(context, input, (writing) => writeStatement(context, writing, input));
