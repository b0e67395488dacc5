import type { Programme } from '../catalogue/programme.ts';
import { programmeAsFarAsRead } from '../catalogue/programme-from-pack.ts';
import { report } from '../catalogue/reading-beside.ts';
import type { WrittenPackFile } from '../catalogue/written/pack-file.ts';
import type { Facts } from '../membership/facts.ts';
import { personIds } from '../membership/facts-as-stated.ts';
import { factsFromTree } from '../membership/facts-from-written.ts';
import { accepted, type Path, type Problem, problem, type Read, refused } from '../problems/problem.ts';
import { readTree } from '../problems/read-tree.ts';
import { type Day, firstDay } from '../time/day.ts';
import { endOfTime, type Instant, readInstant } from '../time/instant.ts';
import { learningFromTree } from '../training/learning-from-tree.ts';
import { currencyProblems, type LearningTerms } from '../training/learning-terms.ts';
import type { Training } from '../training/training.ts';
import { trainingFromWritten } from '../training/training-from-written.ts';
import { areAmountsExact } from './exact-amounts.ts';
import type { PlanOptions } from './plan-request.ts';
import { checkCredentials, optionsFromWritten, wantedFromWritten } from './posed-targets.ts';
import type { WantedAward } from './targets-at-risk.ts';
import { WrittenPlanRequest } from './written/plan-request.ts';

/** A planning problem that somebody posed in one document, with all that belongs to it. */
export interface PosedRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly training: Training;
  readonly learning?: LearningTerms;
  readonly day: Day;
  readonly knownAt: Instant;
  /** Without them, what is held and at risk. */
  readonly wanted?: readonly WantedAward[];
  readonly options: PlanOptions;
}

/**
 * Reads a request; refuses it whole with every problem, placed where it stands in the document. In whatever order its lists are
 * written, it is the same request.
 */
export function posedRequest(tree: unknown, file: string): Read<PosedRequest> {
  const form = readTree(WrittenPlanRequest, tree, file);
  return form.ok ? readPosed(form.value, file) : form;
}

function readPosed(written: WrittenPlanRequest, file: string): Read<PosedRequest> {
  const rules = programmeAsFarAsRead([{ file, written: packFileIn(written) }]);
  const { programme: read } = rules;
  if (!read) return refused(rules.problems);
  const programme = rules.problems.length === 0 ? read : onlyNames(read);
  const { programme: named = programme.id, ...partner } = written.partner;
  const facts = within('partner', factsFromTree(partner, programme, file));
  const people = (written.partner.people ?? []).flatMap(personIds);
  const learning = within('partner', learningFromTree(written.partner, programme, people, file));
  const training = within('training', trainingFromWritten({ ...written.training, language: 1 }, programme, file));
  const problems: Problem[] = [
    ...rules.problems.map((found) => ({ ...found, path: whereWritten(found.path, written) })),
    ...[facts, learning, training].flatMap((one) => (one.ok ? [] : one.problems)),
  ];
  if (written.partner.learning)
    problems.push(...currencyProblems(written.partner.learning, written.training, file).map(below('partner')));
  const reading = { programme, file, problems };
  if (named !== programme.id)
    report(reading, 'partner-elsewhere', ['partner', 'programme'], { found: named, expected: programme.id });
  checkCredentials(written, reading);
  const wanted = wantedFromWritten(written, reading);
  const options = optionsFromWritten(written, people, reading);
  if (problems.length > 0 || !facts.ok || !training.ok || !learning.ok) return refused(problems);
  const posed: PosedRequest = {
    programme,
    facts: facts.value,
    training: training.value,
    ...(learning.value && { learning: learning.value }),
    day: written.on as Day,
    knownAt: (written.knownAt === undefined ? undefined : readInstant(written.knownAt)) ?? endOfTime,
    ...(wanted && { wanted }),
    options,
  };
  return areAmountsExact(posed) ? accepted(posed) : refused([problem('amounts-too-large', ['training'], {}, file)]);
}

type Competency = NonNullable<WrittenPlanRequest['competencies']>[number];

/** The rules as the one file of a pack: levels alone are a version that is in force on every day. */
function packFileIn(written: WrittenPlanRequest): WrittenPackFile {
  const { $schema, partner, training, on, knownAt, targets, options, competency, competencies, ...pack } = written;
  const asInPack = ({ levels, ...rest }: Competency): NonNullable<WrittenPackFile['competency']> => ({
    ...rest,
    ...(levels && { versions: [{ id: 'request', effective: firstDay, levels }] }),
  });
  return {
    ...pack,
    ...(competency && { competency: asInPack(competency) }),
    ...(competencies && { competencies: competencies.map(asInPack) }),
  };
}

/** Where a problem with the rules stands in the request: levels alone stand in no version there. */
function whereWritten(path: Path, { competency, competencies }: WrittenPlanRequest): Path {
  const [key, index] = path;
  const depth = key === 'competency' ? 1 : 2;
  const meant = key === 'competency' ? competency : key === 'competencies' ? competencies?.[Number(index)] : undefined;
  return meant?.levels && path[depth] === 'versions' ? [...path.slice(0, depth), ...path.slice(depth + 2)] : path;
}

/** What is left to judge names by where the rules are wrong: nothing of how they work, which cannot be relied on. */
function onlyNames({ lifecycle, ...programme }: Programme): Programme {
  const competencies = [...programme.competencies].map(([id, { lifecycle: own, ...competency }]) => {
    const named = { ...competency, retirement: {}, closings: [], succeeds: [] };
    return [id, named] as const;
  });
  return { ...programme, exceptions: [], classifications: new Map(), competencies: new Map(competencies) };
}

const below =
  (key: string) =>
  (found: Problem): Problem => ({ ...found, path: [key, ...found.path] });

const within = <Value>(key: string, read: Read<Value>): Read<Value> =>
  read.ok ? read : refused(read.problems.map(below(key)));
