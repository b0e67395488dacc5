import { numberFromWritten } from '../catalogue/number-from-written.ts';
import type { Programme } from '../catalogue/programme.ts';
import { textFromWritten } from '../catalogue/text-from-written.ts';
import type { WrittenNumber } from '../catalogue/written/scalars.ts';
import { exactly, type Range } from '../numbers/range.ts';
import { nearestName } from '../problems/nearest-name.ts';
import { accepted, type Path, type Problem, problem, type Read, refused } from '../problems/problem.ts';
import { readTree } from '../problems/read-tree.ts';
import { type Day, firstDay, lastDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Postponement } from '../time/postponement.ts';
import { awardsFromWritten } from './awards-from-written.ts';
import { awardsUnderProgramme } from './awards-under-programme.ts';
import { checkAwards } from './check-awards.ts';
import type { Affiliation, Claim, Credential, Evidence, Exception, Facts, Measurement, Person } from './facts.ts';
import { known } from './known-from-written.ts';
import { type WrittenExamplePartner, WrittenPartnerFile } from './written/partner-file.ts';

type Written = WrittenExamplePartner;
type WrittenPerson = NonNullable<Written['people']>[number];

/** Reads one partner file of a programme; refuses it whole with every problem. */
export function factsFromTree(tree: unknown, programme: Programme, file?: string): Read<Facts> {
  const written = readTree(WrittenPartnerFile, tree, file);
  if (!written.ok) return written;
  const { partner, programme: named, $schema, learning, ...facts } = written.value;
  if (named !== undefined && named !== programme.id)
    return refused([problem('other-programme', ['programme'], { found: named, expected: programme.id }, file)]);
  return factsFromWritten(partner, facts, programme, [], file);
}

/** Reads the facts of a partner, as they stand in its file or in an example; `path` is where they stand in the file. */
export function factsFromWritten(
  partner: string,
  written: Written,
  programme: Programme,
  path: Path,
  file?: string,
): Read<Facts> {
  const problems = [
    ...checkPeople(written, path),
    ...checkNames(written, programme, path),
    ...checkDays(written, path),
  ].map((found) => (file === undefined ? found : { ...found, file }));
  if (problems.length > 0) return refused(problems);
  const attributes = new Map(Object.entries(written.attributes ?? {}));
  const exceptions = (written.exceptions ?? []).map(exceptionFromWritten);
  const wrong = checkAwards(written, programme, { attributes, exceptions }, path);
  if (wrong.length > 0) return refused(wrong.map((found) => (file === undefined ? found : { ...found, file })));
  const recorded = awardsFromWritten(written);
  return accepted({
    partner,
    ...(written.name !== undefined && { name: written.name }),
    attributes,
    people: (written.people ?? []).flatMap((person) => peopleFromWritten(person, programme)),
    metrics: new Map(Object.entries(written.metrics ?? {}).map(([id, metric]) => [id, measurements(metric)])),
    records: new Map(Object.entries(written.records ?? {})),
    evidence: (written.evidence ?? []).map(
      ({ validThrough, details, state, verification, knownFrom, knownTo, on, submitted, ...rest }) => ({
        ...(rest as Omit<Evidence, 'on' | 'submitted' | 'validThrough' | 'details'>),
        on: on as Day,
        ...(submitted !== undefined && { submitted: submitted as Day }),
        validThrough: (validThrough ?? lastDay) as Day,
        details: details ?? {},
        state: state ?? 'confirmed',
        verification: verification ?? 'verified',
        ...known({ knownFrom, knownTo }),
      }),
    ),
    statuses: awardsUnderProgramme(programme, recorded, { attributes, exceptions }),
    recorded,
    grants: (written.grants ?? []).map(({ item, origin, from, to, count, ...rest }) => ({
      item,
      origin,
      from: from as Day,
      to: (to ?? lastDay) as Day,
      count: count ?? 1,
      ...known(rest),
    })),
    exceptions,
    claims: (written.claims ?? []).map(readClaim).filter((claim) => claim !== undefined),
    priority: written.priority === 'asListed' ? 'as-listed' : 'standard',
  });
}

/** `data-platform/gold` as a claim; `undefined` where the text has another form. */
export function readClaim(text: string): Claim | undefined {
  const [competency, level, ...rest] = text.split('/');
  return competency && level && rest.length === 0 ? { competency, level } : undefined;
}

function exceptionFromWritten({
  knownFrom,
  knownTo,
  from,
  to,
  reason,
  waives,
  over,
  ...rest
}: NonNullable<Written['exceptions']>[number]): Exception {
  const { level, clause, moves, ...named } = rest;
  return {
    ...named,
    ...(level !== undefined && { level }),
    ...(clause !== undefined && { clause }),
    ...(moves !== undefined && { moves: moves as Postponement }),
    waives: waives === 'allButFee' ? 'all-but-fee' : 'everything',
    over: over ?? 'days',
    reason: textFromWritten(reason),
    from: from as Day,
    to: to as Day,
    ...known({ knownFrom, knownTo }),
  };
}

function peopleFromWritten(written: WrittenPerson, programme: Programme): Person[] {
  const { name } = written;
  const person = {
    affiliations: affiliations(written, programme),
    credentials: (written.credentials ?? []).map((credential) => credentialFromWritten(credential, programme)),
    ...(name !== undefined && { name }),
  };
  return personIds(written).map((one) => ({ id: one, ...person }));
}

/** The id of a written person, or the numbered ids of several who are alike. */
export function personIds({ id, count }: Pick<WrittenPerson, 'id' | 'count'>): readonly string[] {
  if (count === undefined) return [id];
  const width = String(count).length;
  return Array.from({ length: count }, (_, index) => `${id}${String(index + 1).padStart(width, '0')}`);
}

function affiliations({ affiliation, country, location }: WrittenPerson, programme: Programme): Affiliation[] {
  const usual = programme.affiliations[0] ?? 'employee';
  const place = { ...(country !== undefined && { country }), ...(location !== undefined && { location }) };
  if (affiliation === undefined || typeof affiliation === 'string')
    return [{ type: affiliation ?? usual, from: firstDay, to: lastDay, ...place, ...known({}) }];
  return affiliation.map((one) => ({
    type: one.type ?? usual,
    from: (one.from ?? firstDay) as Day,
    to: (one.to ?? lastDay) as Day,
    ...place,
    ...(one.country !== undefined && { country: one.country }),
    ...(one.location !== undefined && { location: one.location }),
    ...known(one),
  }));
}

function credentialFromWritten(
  written: NonNullable<WrittenPerson['credentials']>[number],
  programme: Programme,
): Credential {
  const stated = typeof written === 'string' ? { item: written } : written;
  const earned = (stated.earned ?? firstDay) as Day;
  const validity =
    stated.validThrough === undefined && stated.earned !== undefined
      ? programme.items.get(stated.item)?.validity
      : undefined;
  return {
    item: stated.item,
    earned,
    validThrough: (stated.validThrough ?? (validity ? shift(earned, validity) : lastDay)) as Day,
    verification: stated.verification ?? 'verified',
    state: stated.state ?? 'confirmed',
    ...known(stated),
  };
}

function measurements(written: NonNullable<Written['metrics']>[string]): Measurement[] {
  if (!Array.isArray(written)) return [{ value: rangeOf(written), ...known({}) }];
  return written.map(({ value, on, month, country, location, ...rest }) => ({
    value: rangeOf(value),
    ...(on !== undefined && { on: on as Day }),
    ...(month !== undefined && { on: `${month}-01` as Day }),
    ...(country !== undefined && { country }),
    ...(location !== undefined && { location }),
    ...known(rest),
  }));
}

function rangeOf(
  written: WrittenNumber | { atLeast?: WrittenNumber | undefined; atMost?: WrittenNumber | undefined },
): Range {
  if (typeof written !== 'object') return exactly(numberFromWritten(written));
  return {
    low: written.atLeast === undefined ? undefined : numberFromWritten(written.atLeast),
    high: written.atMost === undefined ? undefined : numberFromWritten(written.atMost),
  };
}

function checkPeople(written: Written, path: Path): Problem[] {
  const seen = new Set<string>();
  return (written.people ?? []).flatMap((person, index) => {
    if (seen.has(person.id)) return [problem('duplicate-id', [...path, 'people', index, 'id'], { id: person.id })];
    seen.add(person.id);
    return [];
  });
}

/** Names that the programme must know. Credentials of other vendors are no mistake: they are kept and never count. */
function checkNames(written: Written, programme: Programme, path: Path): Problem[] {
  const problems: Problem[] = [];
  const check = (code: string, name: string, names: Iterable<string>, ...steps: Path) => {
    const all = [...names];
    if (all.includes(name)) return;
    const nearest = nearestName(name, all);
    problems.push(
      problem(code, [...path, ...steps], {
        name,
        ...(nearest === undefined ? { known: all.slice(0, 12) } : { nearest }),
      }),
    );
  };
  const awardable = [...programme.statuses.keys(), ...programme.competencies.keys()];
  for (const [attribute, value] of Object.entries(written.attributes ?? {})) {
    check('unknown-attribute', attribute, programme.attributes.keys(), 'attributes', attribute);
    const values = programme.attributes.get(attribute);
    if (values !== undefined && values !== 'any') check('unknown-value', value, values, 'attributes', attribute);
  }
  for (const metric of Object.keys(written.metrics ?? {}))
    check('unknown-metric', metric, programme.metrics.keys(), 'metrics', metric);
  for (const records of Object.keys(written.records ?? {}))
    check('unknown-records', records, programme.records.keys(), 'records', records);
  for (const [index, { kind }] of (written.evidence ?? []).entries())
    check('unknown-evidence', kind, programme.evidence.keys(), 'evidence', index, 'kind');
  for (const [index, { status, level }] of (written.statuses ?? []).entries()) {
    check('unknown-status', status, awardable, 'statuses', index, 'status');
    if (level !== undefined)
      check(
        'unknown-level',
        level,
        programme.levels.map((one) => one.id),
        'statuses',
        index,
        'level',
      );
  }
  for (const [index, { competency }] of (written.exceptions ?? []).entries())
    check('unknown-competency', competency, programme.competencies.keys(), 'exceptions', index, 'competency');
  for (const [index, { item }] of (written.grants ?? []).entries())
    check('unknown-item', item, programme.items.keys(), 'grants', index, 'item');
  for (const [index, person] of (written.people ?? []).entries()) {
    const types =
      typeof person.affiliation === 'string'
        ? [person.affiliation]
        : (person.affiliation ?? []).flatMap((one) => (one.type === undefined ? [] : [one.type]));
    for (const type of types)
      check('unknown-affiliation', type, programme.affiliations, 'people', index, 'affiliation');
  }
  for (const [index, text] of (written.claims ?? []).entries()) {
    const claim = readClaim(text);
    if (claim === undefined) problems.push(problem('not-a-claim', [...path, 'claims', index], { found: text }));
    else {
      check('unknown-competency', claim.competency, programme.competencies.keys(), 'claims', index);
      check(
        'unknown-level',
        claim.level,
        programme.levels.map((one) => one.id),
        'claims',
        index,
      );
    }
  }
  return problems;
}

/** Whatever lasts cannot end before it begins. */
function checkDays(written: Written, path: Path): Problem[] {
  const problems: Problem[] = [];
  const check = (from: string | undefined, to: string | null | undefined, ...steps: Path) => {
    if (from !== undefined && to !== undefined && to !== null && to < from)
      problems.push(problem('reversed-days', [...path, ...steps], { from, to }));
  };
  for (const [index, person] of (written.people ?? []).entries()) {
    for (const [position, credential] of (person.credentials ?? []).entries()) {
      if (typeof credential !== 'string')
        check(credential.earned, credential.validThrough, 'people', index, 'credentials', position, 'validThrough');
    }
    if (typeof person.affiliation === 'object')
      for (const [position, one] of person.affiliation.entries())
        check(one.from, one.to, 'people', index, 'affiliation', position, 'to');
  }
  for (const key of ['statuses', 'grants', 'exceptions'] as const)
    for (const [index, one] of (written[key] ?? []).entries()) check(one.from, one.to, key, index, 'to');
  for (const [index, one] of (written.evidence ?? []).entries())
    check(one.on, one.validThrough, 'evidence', index, 'validThrough');
  return problems;
}
