import type { z } from 'zod';
import { accepted, type Path, type Problem, problem, type Read, refused } from '../problems/problem.ts';
import { readTree } from '../problems/read-tree.ts';
import type { Day } from '../time/day.ts';
import { attributesFromWritten, attributeTitlesFromWritten } from './attribute-from-written.ts';
import { clauseFromWritten } from './clause-from-written.ts';
import { competencyFromWritten } from './competency-from-written.ts';
import { checkCounting } from './counting-check.ts';
import { findCycles } from './cycles.ts';
import { evidenceKindsFromWritten } from './evidence-kinds-from-written.ts';
import { checkExceptionClauses, exceptionsFromWritten } from './exception-from-written.ts';
import type { Item, ItemKind } from './item.ts';
import { itemFromWritten } from './item-from-written.ts';
import { lifecycleFromWritten } from './lifecycle-from-written.ts';
import { membershipTermsFromWritten } from './membership-terms-from-written.ts';
import { noDefinitions, withDefinitions } from './pack-definitions.ts';
import { type PackNames, type Reading, report, requireName } from './pack-names.ts';
import type { Competency, Programme, Question } from './programme.ts';
import { regionsFromWritten } from './region-from-written.ts';
import { scopeFromWritten } from './scope-from-written.ts';
import type { ScopePolicy } from './scope-policy.ts';
import { checkSuccessions } from './succession-check.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenCompetency } from './written/competency.ts';
import { WrittenPackFile } from './written/pack-file.ts';
import type { WrittenProgramme } from './written/programme.ts';

/** One file of a pack as a tree, before its form is checked. */
export interface PackTree {
  readonly file: string;
  readonly tree: unknown;
}

/** One file of a pack whose form is right. */
export interface PackPart {
  readonly file: string;
  readonly written: WrittenPackFile;
}

/** Checks the form of every file; a pack of which one file is malformed is refused with all that is malformed. */
export function readPackFiles(trees: readonly PackTree[]): Read<readonly PackPart[]> {
  const read = trees.map(({ file, tree }) => ({ file, result: readTree(WrittenPackFile, tree, file) }));
  const problems = read.flatMap(({ result }) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return refused(problems);
  return accepted(read.flatMap(({ file, result }) => (result.ok ? [{ file, written: result.value }] : [])));
}

/** Puts the files of a pack together to one programme; refuses it whole with every problem. */
export function programmeFromPack(parts: readonly PackPart[]): Read<Programme> {
  const { programme, problems } = programmeAsFarAsRead(parts);
  return programme && problems.length === 0 ? accepted(programme) : refused(problems);
}

/** What a pack comes to, with everything that is wrong with it: where something is, only the names in it can be relied on. */
export function programmeAsFarAsRead(parts: readonly PackPart[]): {
  readonly programme?: Programme;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const holders = parts.filter((part) => part.written.programme !== undefined);
  if (holders.length !== 1) {
    const [first, second] = holders;
    const found = problem(
      first ? 'several-programmes' : 'no-programme',
      first ? ['programme'] : [],
      first && second ? { other: first.file } : {},
      second?.file ?? parts[0]?.file,
    );
    return { problems: [found] };
  }
  const holder = holders[0] as PackPart;
  const written = holder.written.programme as z.infer<typeof WrittenProgramme>;
  const definitions = parts.reduce(
    (outer, part) => withDefinitions(outer, part.written.define, ['define'], part.file),
    noDefinitions,
  );
  const base: Omit<Reading, 'file'> = {
    names: namesOf(written, parts),
    definitions,
    problems,
    using: [],
    conditions: new Map(),
  };
  const readingOf = (file: string): Reading => ({ ...base, file });
  reportDuplicates(parts, problems);

  const scope = scopeOfProgramme(written, readingOf(holder.file));
  const items = new Map<string, Item>();
  for (const { part, kind, id, item, path } of writtenItems(parts))
    items.set(id, itemFromWritten(id, kind, item, path, readingOf(part.file)));
  const competencies = new Map<string, Competency>();
  for (const { part, competency, path } of writtenCompetencies(parts))
    competencies.set(competency.id, competencyFromWritten(competency, path, readingOf(part.file), scope));
  for (const { part, competency, path } of writtenCompetencies(parts)) {
    const known = competencies.get(competency.id);
    if (known) checkSuccessions(known, competencies, path, readingOf(part.file));
  }

  const programme = { ...programmeItself(written, readingOf(holder.file)), scope, items, competencies };
  checkCounting(programme, readingOf(holder.file));
  checkExceptionClauses(programme, readingOf(holder.file));
  for (const { kind, names } of findCycles(programme)) {
    const [name = ''] = names;
    const place =
      kind === 'item'
        ? writtenItems(parts).find((one) => one.id === name)
        : writtenCompetencies(parts).find((one) => one.competency.id === name.split('/')[0]);
    const path = place?.path ?? ['programme', 'classifications', name];
    problems.push(problem(`${kind}-cycle`, path, { cycle: names }, place?.part.file ?? holder.file));
  }
  return { programme, problems };
}

function programmeItself(
  written: z.infer<typeof WrittenProgramme>,
  reading: Reading,
): Omit<Programme, 'scope' | 'items' | 'competencies'> {
  const path: Path = ['programme'];
  const titled = <Declared extends { title?: z.infer<typeof import('./written/scalars.ts').WrittenText> | undefined }>(
    declared: Readonly<Record<string, Declared>> | undefined,
  ) =>
    new Map(
      Object.entries(declared ?? {}).map(([id, { title, ...rest }]) => [
        id,
        { ...rest, ...(title !== undefined && { title: textFromWritten(title) }) },
      ]),
    );
  return {
    id: written.id,
    name: textFromWritten(written.name),
    zone: written.zone ?? 'UTC',
    ...(written.note !== undefined && { note: textFromWritten(written.note) }),
    levels: written.levels.map((level) => ({ id: level.id, name: textFromWritten(level.name) })),
    attributes: attributesFromWritten(written.attributes ?? {}),
    attributeTitles: attributeTitlesFromWritten(written.attributes ?? {}),
    regions: regionsFromWritten(written.regions ?? {}, [...path, 'regions'], reading),
    metrics: titled(
      Object.fromEntries(
        Object.entries(written.metrics ?? {}).map(([id, { unit, unitOne, ...metric }]) => [
          id,
          {
            ...metric,
            ...(unit !== undefined && { unit: textFromWritten(unit) }),
            ...(unitOne !== undefined && { unitOne: textFromWritten(unitOne) }),
          },
        ]),
      ),
    ) as Programme['metrics'],
    records: titled(written.records) as Programme['records'],
    evidence: evidenceKindsFromWritten(written.evidence ?? {}, [...path, 'evidence'], reading),
    statuses: new Map(
      Object.entries(written.statuses ?? {}).map(([id, status]) => [
        id,
        {
          tags: status.tags ?? [],
          ...(status.family !== undefined && { family: status.family }),
          ...(status.title !== undefined && { title: textFromWritten(status.title) }),
        },
      ]),
    ),
    affiliations: written.affiliations ?? ['employee'],
    roles: titled(written.roles) as Programme['roles'],
    counting: {
      rules: (written.counting?.rules ?? []).map(({ levels, competencies, role, awardsPerPerson }) => ({
        awardsPerPerson,
        ...(levels && { levels }),
        ...(competencies && { competencies }),
        ...(role !== undefined && { role }),
      })),
      rolesExclude: written.counting?.rolesExclude ?? false,
    },
    classifications: new Map(
      Object.entries(written.classifications ?? {}).map(([id, { cases, otherwise }]) => [
        id,
        {
          otherwise,
          cases: cases.map((one, index) => ({
            is: one.is,
            when: clauseFromWritten(one.when, [...path, 'classifications', id, 'cases', index, 'when'], reading),
          })),
        },
      ]),
    ),
    verification: written.verification ?? 'claimed',
    questions: questionsFromWritten(written.questions ?? {}, [...path, 'questions'], reading),
    ...(written.vendor !== undefined && { vendor: written.vendor }),
    ...(written.source !== undefined && { source: written.source }),
    exceptions: exceptionsFromWritten(
      written.exceptions ?? [],
      [...path, 'exceptions'],
      written.vendor ?? written.id,
      reading,
    ),
    ...(written.lifecycle !== undefined && {
      lifecycle: lifecycleFromWritten(written.lifecycle, [...path, 'lifecycle'], reading),
    }),
    ...(written.membership !== undefined && {
      membership: membershipTermsFromWritten(written.membership, [...path, 'membership'], reading),
    }),
  };
}

const scopeOfProgramme = ({ scope }: z.infer<typeof WrittenProgramme>, reading: Reading): readonly ScopePolicy[] =>
  scope === undefined ? [] : scopeFromWritten(scope, ['programme', 'scope'], reading);

function questionsFromWritten(
  written: NonNullable<z.infer<typeof WrittenProgramme>['questions']>,
  path: Path,
  reading: Reading,
): ReadonlyMap<string, Question> {
  return new Map(
    Object.entries(written).map(([id, question]) => {
      const rulings = (question.rulings ?? []).map((ruling, index) => {
        requireName(reading, 'unknown-reading', ruling.reading, Object.keys(question.readings), [
          ...path,
          id,
          'rulings',
          index,
          'reading',
        ]);
        return {
          reading: ruling.reading,
          from: ruling.from as Day,
          stated: (ruling.stated ?? ruling.from) as Day,
          ...(ruling.by !== undefined && { by: ruling.by }),
        };
      });
      if (Object.keys(question.readings).length < 2)
        report(reading, 'one-reading', [...path, id, 'readings'], { question: id });
      const readings = new Map(Object.entries(question.readings).map(([name, text]) => [name, textFromWritten(text)]));
      return [id, { text: textFromWritten(question.text), readings, rulings }];
    }),
  );
}

const itemKeys = [
  ['exams', 'exam'],
  ['certifications', 'certification'],
  ['assessments', 'assessment'],
  ['courses', 'course'],
] as const satisfies readonly (readonly [keyof WrittenPackFile, ItemKind])[];

function writtenItems(parts: readonly PackPart[]) {
  return parts.flatMap((part) =>
    itemKeys.flatMap(([key, kind]) =>
      Object.entries(part.written[key] ?? {}).map(([id, item]) => ({
        part,
        kind,
        id,
        item: item as Parameters<typeof itemFromWritten>[2],
        path: [key, id] as Path,
      })),
    ),
  );
}

function writtenCompetencies(parts: readonly PackPart[]) {
  return parts.flatMap((part) => {
    const list = (part.written.competencies ?? []).map((competency, index) => ({
      part,
      competency,
      path: ['competencies', index] as Path,
    }));
    return part.written.competency
      ? [{ part, competency: part.written.competency, path: ['competency'] as Path }, ...list]
      : list;
  });
}

function namesOf(written: z.infer<typeof WrittenProgramme>, parts: readonly PackPart[]): PackNames {
  const competencyLevels = (competency: z.infer<typeof WrittenCompetency>) =>
    new Set((competency.versions ?? []).flatMap((version) => Object.keys(version.levels)));
  const classifications = Object.entries(written.classifications ?? {}).map(
    ([id, { cases, otherwise }]): [string, string[]] => [id, [...new Set([...cases.map((one) => one.is), otherwise])]],
  );
  return {
    items: new Map(writtenItems(parts).map(({ id, item }) => [id, { id, tags: item.tags ?? [] }])),
    levels: written.levels.map((level) => level.id),
    attributes: new Map<string, readonly string[] | 'any'>([
      ...attributesFromWritten(written.attributes ?? {}),
      ...classifications,
    ]),
    metrics: new Set(Object.keys(written.metrics ?? {})),
    records: new Map(Object.entries(written.records ?? {})),
    evidence: new Set(Object.keys(written.evidence ?? {})),
    fees: new Set(Object.entries(written.evidence ?? {}).flatMap(([id, { fee }]) => (fee ? [id] : []))),
    statuses: new Map(
      Object.entries(written.statuses ?? {}).map(([id, { tags, family }]) => [
        id,
        { tags: tags ?? [], ...(family !== undefined && { family }) },
      ]),
    ),
    competencies: new Map(
      writtenCompetencies(parts).map(({ competency }) => [
        competency.id,
        { tags: competency.tags ?? [], levels: competencyLevels(competency) },
      ]),
    ),
    affiliations: new Set(written.affiliations ?? ['employee']),
    roles: new Set(Object.keys(written.roles ?? {})),
    questions: new Map(
      Object.entries(written.questions ?? {}).map(([id, { readings }]) => [id, new Set(Object.keys(readings))]),
    ),
  };
}

/** Items share one name space, whatever their kind, and so do competencies and statuses. */
function reportDuplicates(parts: readonly PackPart[], problems: Problem[]): void {
  const statuses = parts.flatMap((part) =>
    Object.keys(part.written.programme?.statuses ?? {}).map((id) => ({
      part,
      id,
      path: ['programme', 'statuses', id] as Path,
    })),
  );
  const competencies = writtenCompetencies(parts).map(({ part, competency, path }) => ({
    part,
    id: competency.id,
    path: [...path, 'id'],
  }));
  const levels = parts.flatMap((part) =>
    (part.written.programme?.levels ?? []).map((level, index) => ({
      part,
      id: level.id,
      path: ['programme', 'levels', index, 'id'] as Path,
    })),
  );
  for (const group of [writtenItems(parts), [...statuses, ...competencies], levels]) {
    const first = new Map<string, string>();
    for (const { part, id, path } of group) {
      const other = first.get(id);
      if (other === undefined) first.set(id, part.file);
      else problems.push(problem('duplicate-id', path, { id, other }, part.file));
    }
  }
}
