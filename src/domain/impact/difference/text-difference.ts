import type { Programme } from '../../catalogue/programme.ts';
import type { Claim } from '../../membership/facts.ts';
import { type RuleDifference, ruleDifference } from './rule-difference.ts';

/** Two texts of one level, by their ids. */
export interface TextsOfLevel extends Claim {
  readonly before: string;
  readonly after: string;
}

/** What was found of a programme: many are told of the same change. It hangs on the questions, which a ruling makes anew. */
const found = new WeakMap<Programme['questions'], Map<string, RuleDifference | undefined>>();

/** What is different between two texts of a level; `undefined` where they mean the same, or one of them is not known. */
export function textDifference(
  programme: Programme,
  { competency, level, before, after }: TextsOfLevel,
): RuleDifference | undefined {
  const ofProgramme = found.get(programme.questions) ?? new Map<string, RuleDifference | undefined>();
  found.set(programme.questions, ofProgramme);
  const name = [competency, level, before, after].join('/');
  if (ofProgramme.has(name)) return ofProgramme.get(name);
  const versions = programme.competencies.get(competency)?.versions ?? [];
  const [old, now] = [before, after].map((id) => versions.find((one) => one.id === id));
  const [oldClause, clause] = [old, now].map((one) => one?.levels.get(level));
  const difference =
    now && oldClause && clause
      ? ruleDifference({ programme, clause: oldClause }, { programme, clause }, now.effective.new)
      : undefined;
  ofProgramme.set(name, difference);
  return difference;
}
