import type { Competency } from '../catalogue/programme.ts';
import { type Reading, report, requireName } from '../catalogue/reading-beside.ts';
import type { Path } from '../problems/problem.ts';
import type { Gift, GivenTo } from './benefit.ts';
import type { WrittenGift } from './written/benefits-file.ts';

/** Who gets how much; the three ways to say it come to what the first competency gives and what each further one does. */
export function giftFromWritten(written: WrittenGift, path: Path, reading: Reading): Gift | undefined {
  const to = givenTo(written, path, reading);
  const amounts = amountsOf(written, path, reading);
  return to && amounts && { to, ...amounts };
}

function amountsOf(written: WrittenGift, path: Path, reading: Reading): Pick<Gift, 'first' | 'further'> | undefined {
  const { each, first, core, increment } = written;
  const said = (['each', 'first', 'core'] as const).filter((key) => written[key] !== undefined);
  if (said.length !== 1) report(reading, 'gift-amounts', path, { found: said });
  else if ((core === undefined) !== (increment === undefined)) report(reading, 'core-without-increment', path);
  else if (each !== undefined) return { first: each, further: each };
  else if (first !== undefined) return { first, further: 0 };
  else if (core !== undefined && increment !== undefined) return { first: core, further: increment };
  return undefined;
}

function givenTo(written: WrittenGift, path: Path, reading: Reading): GivenTo | undefined {
  const { level, status } = written;
  if ((level === undefined) === (status === undefined)) {
    report(reading, 'gift-receivers', path);
    return undefined;
  }
  if (status !== undefined) {
    requireName(reading, 'unknown-status', status, reading.programme.statuses.keys(), [...path, 'status']);
    return { kind: 'status', status };
  }
  if (level === undefined) return undefined;
  const levels = reading.programme.levels.map(({ id }) => id);
  requireName(reading, 'unknown-level', level, levels, [...path, 'level']);
  const competencies = competenciesMeant(written, path, reading);
  if (levels.includes(level) && !competencies.some((one) => mayHave(one, level)))
    report(reading, 'gift-to-nobody', path, { name: level });
  const isForAny = written.competencies === undefined && written.tag === undefined && written.family === undefined;
  return { kind: 'level', level, ...(!isForAny && { competencies: competencies.map(({ id }) => id) }) };
}

function competenciesMeant(written: WrittenGift, path: Path, reading: Reading): readonly Competency[] {
  const { competencies: named, tag, family } = written;
  const { competencies } = reading.programme;
  const all = [...competencies.values()];
  for (const [index, id] of (named ?? []).entries())
    requireName(reading, 'unknown-competency', id, competencies.keys(), [...path, 'competencies', index]);
  if (tag !== undefined)
    requireName(reading, 'unknown-tag', tag, new Set(all.flatMap(({ tags }) => tags)), [...path, 'tag']);
  if (family !== undefined)
    requireName(reading, 'unknown-family', family, new Set(all.map((one) => one.family)), [...path, 'family']);
  return all.filter(
    (one) =>
      (named?.includes(one.id) ?? true) &&
      (tag === undefined || one.tags.includes(tag)) &&
      (family === undefined || one.family === family),
  );
}

/** One without a text may have had any level. */
const mayHave = ({ versions }: Competency, level: string): boolean =>
  versions.length === 0 || versions.some(({ levels }) => levels.has(level));
