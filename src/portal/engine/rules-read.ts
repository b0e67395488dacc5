import type { Programme } from '../../domain/catalogue/programme.ts';
import { programmeKnownOn } from '../../domain/catalogue/programme-known-on.ts';
import { type DecidedBeside, withRulings } from '../../domain/catalogue/with-rulings.ts';
import { rulingsKnown } from '../../domain/membership/rulings-known.ts';
import { dayOfInstant, endOfTime } from '../../domain/time/instant.ts';
import type { Training } from '../../domain/training/training.ts';
import { packFromFiles } from '../../exchange/pack-from-files.ts';

/** The rules that an engine judges by: the files of a pack, and what was ruled beside it. */
export interface Rules {
  readonly files: Readonly<Record<string, string>>;
  readonly rulings: readonly DecidedBeside[];
}

/** Rules as they are judged by: by all that is known, with what was ruled laid over the pack. */
export interface RulesRead {
  readonly programme: Programme;
  readonly training?: Training;
}

/** They were accepted when they were published, so that nothing can be wrong with them but our own reading. */
export function rulesRead({ files, rulings }: Rules): RulesRead {
  const read = packFromFiles(files);
  if (!read.ok) throw new Error(`The published rules cannot be read: ${JSON.stringify(read.problems[0])}`);
  const { programme, training } = read.value;
  const known = programmeKnownOn(programme, dayOfInstant(endOfTime));
  return { programme: withRulings(known, rulingsKnown(rulings, endOfTime)), ...(training && { training }) };
}
