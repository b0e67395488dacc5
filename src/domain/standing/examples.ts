import type { z } from 'zod';
import { numberFromWritten } from '../catalogue/number-from-written.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { PackPart } from '../catalogue/programme-from-pack.ts';
import type { WrittenExample, WrittenExpectation } from '../catalogue/written/example.ts';
import { claimName, type Facts } from '../membership/facts.ts';
import { readClaim } from '../membership/facts-as-stated.ts';
import { factsFromWritten } from '../membership/facts-from-written.ts';
import { WrittenExamplePartner } from '../membership/written/partner-file.ts';
import { compare, type Rational, writeRational } from '../numbers/rational.ts';
import { type Path, type Problem, problem } from '../problems/problem.ts';
import { readTree } from '../problems/read-tree.ts';
import type { Day } from '../time/day.ts';
import { endOfTime, type Instant, readInstant } from '../time/instant.ts';
import { assess } from './assess.ts';
import { evaluate, type LevelStanding, levelsOffered } from './evaluate.ts';
import { chosenIn, peopleIn, pointsIn, windowIn } from './finding-values.ts';
import { type Held, heldOn } from './held.ts';

type Example = z.infer<typeof WrittenExample>;
type Expectation = z.infer<typeof WrittenExpectation>;

export interface ExampleResult {
  readonly name: string;
  readonly file: string;
  readonly competency?: string;
  readonly case?: string;
  /** How many expectations were compared. */
  readonly expectations: number;
  /** Empty where everything came out as expected. */
  readonly problems: readonly Problem[];
}

/** Runs every example of a pack; each says which of its expectations the engine contradicts, and how. */
export function runExamples(programme: Programme, parts: readonly PackPart[]): readonly ExampleResult[] {
  return parts.flatMap(({ file, written }) => {
    const own = (written.examples ?? []).map((example, index) =>
      runExample(example, { programme, file, path: ['examples', index] }),
    );
    const competencies = [
      ...(written.competency ? [{ competency: written.competency, path: ['competency'] as Path }] : []),
      ...(written.competencies ?? []).map((competency, index) => ({
        competency,
        path: ['competencies', index] as Path,
      })),
    ];
    const beside = competencies.flatMap(({ competency, path }) =>
      (competency.examples ?? []).map((example, index) =>
        runExample(example, { programme, file, path: [...path, 'examples', index], competency: competency.id }),
      ),
    );
    return [...own, ...beside];
  });
}

interface Place {
  readonly programme: Programme;
  readonly file: string;
  readonly path: Path;
  readonly competency?: string;
}

function runExample(example: Example, place: Place): ExampleResult {
  const { file, path, competency, programme } = place;
  const about = {
    name: example.name,
    file,
    ...(competency !== undefined && { competency }),
    ...(example.case !== undefined && { case: example.case }),
  };
  const expectations = [example.expect].flat();
  const at = (index: number) => (Array.isArray(example.expect) ? [...path, 'expect', index] : [...path, 'expect']);
  const written = readTree(WrittenExamplePartner, example.partner ?? {}, file);
  if (!written.ok)
    return {
      ...about,
      expectations: expectations.length,
      problems: written.problems.map((one) => ({ ...one, path: [...path, 'partner', ...one.path] })),
    };
  const facts = factsFromWritten(example.name, written.value, programme, [...path, 'partner'], file);
  if (!facts.ok) return { ...about, expectations: expectations.length, problems: facts.problems };
  const unknown = unknownItems(example, facts.value, place);
  const problems =
    unknown.length > 0
      ? unknown
      : expectations.flatMap((expectation, index) =>
          compareExpectation(example, expectation, facts.value, { ...place, path: at(index) }),
        );
  return { ...about, expectations: expectations.length, problems };
}

/** A partner may hold credentials of other vendors; in an example an unknown exam is a slip of the pen. */
function unknownItems(example: Example, facts: Facts, { programme, path, file }: Place): Problem[] {
  const unknown = new Set(
    facts.people
      .flatMap((person) => person.credentials.map((one) => one.item))
      .filter((item) => !programme.items.has(item)),
  );
  return [...unknown].map((item) =>
    problem('unknown-item', [...path, 'partner', 'people'], { name: item, example: example.name }, file),
  );
}

function compareExpectation(example: Example, expected: Expectation, facts: Facts, place: Place): Problem[] {
  const { programme, path, file } = place;
  const problems: Problem[] = [];
  const fail = (key: string, wanted: string, found: string) =>
    problems.push(
      problem(
        'example-fails',
        [...path, key],
        { example: example.name, day: expected.on, key, expected: wanted, found },
        file,
      ),
    );
  const same = (key: string, wanted: string | undefined, found: string) => {
    if (wanted !== undefined && wanted !== found) fail(key, wanted, found);
  };
  const knownAt: Instant = (expected.knownAt === undefined ? undefined : readInstant(expected.knownAt)) ?? endOfTime;
  const asked = {
    programme,
    facts,
    day: expected.on as Day,
    knownAt,
    ...(expected.cohort && { cohort: expected.cohort }),
    ...(example.part !== undefined && { part: example.part }),
  };

  if (example.claims || expected.metTogether || expected.notMetTogether || expected.metTogetherCount !== undefined)
    compareTogether(example, expected, asked, fail);
  const competency = place.competency === undefined ? undefined : programme.competencies.get(place.competency);
  if (!competency) return problems;
  const levels = example.level === undefined ? levelsOffered(programme, competency) : [example.level];
  const standings = levels.map((level) => evaluate({ ...asked, competency: competency.id, level }));
  const highestMet = standings.findLast((standing) => standing.verdict === 'met');
  same('level', expected.level, highestMet?.level ?? 'none');
  const standing = example.level === undefined ? (highestMet ?? standings[0]) : standings[0];
  if (!standing) return problems;
  same('verdict', expected.verdict && verdictNames[expected.verdict], standing.verdict);
  same(
    'obligations',
    expected.obligations && [...expected.obligations].sort().join(', '),
    standing.obligations
      .map((one) => one.id)
      .sort()
      .join(', '),
  );
  same('version', expected.version, standing.version?.id ?? 'none');
  // Points and people may be asked of parts that the example does not judge.
  const { part, ...whole } = asked;
  compareValues(
    expected,
    part === undefined ? standing : evaluate({ ...whole, competency: competency.id, level: standing.level }),
    programme,
    facts,
    fail,
  );
  compareReadings(expected, standing, fail);
  compareGap(expected, standing, fail);
  const claim = { competency: competency.id, level: standing.level };
  const held = asksHowHeld(expected, standing) ? heldOn({ ...asked, ...claim }) : undefined;
  const window = windowIn(standing.finding) ?? held?.renewal?.window;
  same('window', expected.window?.join(' to '), window ? `${window.from} to ${window.to}` : 'none');
  if (held) compareHeld(expected, held, same);
  if (expected.actionBy !== undefined || expected.awardedFrom !== undefined) {
    const [assessed] = assess({ ...asked, claims: [claim] }).claims;
    same('actionBy', expected.actionBy, assessed?.action?.by ?? 'none');
    same('awardedFrom', expected.awardedFrom, assessed?.awardedFrom ?? 'none');
  }
  return problems;
}

type Same = (key: string, wanted: string | undefined, found: string) => void;

/** Does an example ask for the status, or for a window that the finding does not have? */
const asksHowHeld = (
  { held, because, heldUntil, anniversary, renewalWindow, window }: Expectation,
  { finding }: LevelStanding,
): boolean =>
  [held, because, heldUntil, anniversary, renewalWindow].some((one) => one !== undefined) ||
  (window !== undefined && windowIn(finding) === undefined);

function compareHeld(expected: Expectation, { held, because, until, renewal }: Held, same: Same): void {
  same('held', expected.held === undefined ? undefined : String(expected.held), String(held));
  same(
    'because',
    expected.because,
    because.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  same('heldUntil', expected.heldUntil, until ?? 'none');
  same('anniversary', expected.anniversary, renewal?.anniversary ?? 'none');
  same(
    'renewalWindow',
    expected.renewalWindow?.join(' to '),
    renewal ? `${renewal.window.from} to ${renewal.window.to}` : 'none',
  );
}

const verdictNames = { met: 'met', notMet: 'not-met', undetermined: 'undetermined' } as const;

type Fail = (key: string, wanted: string, found: string) => void;

function compareValues(
  expected: Expectation,
  standing: LevelStanding,
  programme: Programme,
  facts: Facts,
  fail: Fail,
): void {
  const points = pointsIn(standing.finding);
  for (const [part, wanted] of Object.entries(expected.points ?? {})) {
    const found = points.get(part);
    const value = numberFromWritten(wanted);
    if (!found?.low || !found.high || !isExactly(found.low, value) || !isExactly(found.high, value)) {
      fail(
        'points',
        `${part} ${writeRational(value)}`,
        found?.low && found.high
          ? `${part} ${isExactly(found.low, found.high) ? writeRational(found.low) : `${writeRational(found.low)} to ${writeRational(found.high)}`}`
          : `no part ${part}`,
      );
    }
  }
  for (const [id, wanted] of Object.entries(expected.chosen ?? {})) {
    const found = chosenIn(standing.finding, id, programme, facts, expected.on as Day);
    if (found !== wanted) fail('chosen', `${id} ${wanted}`, found === undefined ? `no choice ${id}` : `${id} ${found}`);
  }
  for (const [id, wanted] of Object.entries(expected.people ?? {})) {
    const found = peopleIn(standing.finding, id);
    if (found !== wanted) fail('people', `${id} ${wanted}`, found === undefined ? `no clause ${id}` : `${id} ${found}`);
  }
}

function compareReadings(expected: Expectation, standing: LevelStanding, fail: Fail): void {
  for (const [name, wanted] of Object.entries(expected.readings ?? {})) {
    const found = standing.readings.find((reading) => [...reading.readings.values()].includes(name))?.verdict;
    if (found !== verdictNames[wanted])
      fail(
        'readings',
        `${name} ${verdictNames[wanted]}`,
        found === undefined ? `no reading ${name}` : `${name} ${found}`,
      );
  }
}

const isExactly = (a: Rational, b: Rational): boolean => compare(a, b) === 0;

/** The exams of the easiest ways (several may be as easy), and what else would do. */
function compareGap(expected: Expectation, { ways }: LevelStanding, fail: Fail): void {
  const [first] = ways;
  const fewest = first?.exams ?? Infinity;
  const easiest = ways.filter((way) => way.exams === fewest && way.needs.length === first?.needs.length);
  if (expected.minExams !== undefined && fewest !== expected.minExams)
    fail('minExams', String(expected.minExams), ways.length === 0 ? 'no way' : String(fewest));
  const steps = easiest.flatMap((way) => way.steps);
  const list = (values: readonly string[]) => [...new Set(values)].sort().join(', ');
  if (expected.who) {
    const found = list(steps.flatMap((step) => step.candidates.flatMap((one) => one.person ?? [])));
    if (found !== list(expected.who)) fail('who', list(expected.who), found || 'nobody');
  }
  if (expected.exams) {
    const found = list(
      steps.flatMap((step) => step.candidates.flatMap((one) => one.passing.flatMap((choice) => choice.of))),
    );
    if (found !== list(expected.exams)) fail('exams', list(expected.exams), found || 'none');
  }
  if (expected.oneOf) {
    const alone = ways.filter((way) => way.exams === 0 && way.needs.length === 1).flatMap((way) => way.needs);
    const found = list(
      alone.flatMap((need) => {
        if (need.kind === 'status') return need.anyOf;
        if (need.kind === 'evidence') return [need.evidence];
        if (need.kind === 'metric') return [need.metric];
        return need.kind === 'points' ? [need.metric ?? need.part] : [];
      }),
    );
    if (found !== list(expected.oneOf)) fail('oneOf', list(expected.oneOf), found || 'nothing');
  }
}

function compareTogether(
  example: Example,
  expected: Expectation,
  asked: { programme: Programme; facts: Facts; day: Day; knownAt: Instant },
  fail: Fail,
): void {
  const claims = example.claims?.map(readClaim).filter((claim) => claim !== undefined);
  const assessment = assess({ ...asked, ...(claims && { claims }) });
  const met = assessment.claims.filter((one) => one.together === 'met').map((one) => claimName(one.claim));
  for (const claim of expected.metTogether ?? [])
    if (!met.includes(claim)) fail('metTogether', claim, met.join(', ') || 'none');
  for (const claim of expected.notMetTogether ?? [])
    if (met.includes(claim)) fail('notMetTogether', `not ${claim}`, met.join(', '));
  if (expected.metTogetherCount !== undefined && met.length !== expected.metTogetherCount)
    fail('metTogetherCount', String(expected.metTogetherCount), `${met.length} (${met.join(', ')})`);
}
