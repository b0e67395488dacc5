import type { Clause } from './clause.ts';
import { inCase } from './clause-in-case.ts';
import type { Language, Text } from './text.ts';

/** A part of the programme with contacts, a language and rules of its own. */
export interface Region {
  readonly id: string;
  readonly name: Text;
  /** As partners state theirs. */
  readonly countries: readonly string[];
  /** In which its visitors are met. */
  readonly language?: Language;
  readonly contacts: { readonly mail?: string; readonly phone?: string };
  /** What holds of every partner there. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly note?: Text;
}

/** What is asked of the partners of a region: where a rule asks by what all of them are, what it asks of them alone. */
export const clauseInRegion = (clause: Clause, { attributes }: Pick<Region, 'attributes'>): Clause =>
  [...attributes].reduce((asked, [attribute, value]) => inCase(asked, attribute, value), clause);
