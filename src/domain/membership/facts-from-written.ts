import type { Programme } from '../catalogue/programme.ts';
import { accepted, type Path, type Problem, problem, type Read, refused } from '../problems/problem.ts';
import { readTree } from '../problems/read-tree.ts';
import { unknownName } from '../problems/unknown-name.ts';
import { checkAwards } from './check-awards.ts';
import { checkClaims, checkPriority } from './check-claims.ts';
import { checkInvoicing } from './check-invoicing.ts';
import { checkLocations } from './check-locations.ts';
import type { Facts } from './facts.ts';
import { factsAsStated, personIds } from './facts-as-stated.ts';
import { type WrittenExamplePartner, WrittenPartnerFile } from './written/partner-file.ts';

type Written = WrittenExamplePartner;

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
    ...checkLocations(written.locations, [...path, 'locations']),
    ...checkInvoicing(written.invoicing, [...path, 'invoicing']),
  ].map((found) => (file === undefined ? found : { ...found, file }));
  if (problems.length > 0) return refused(problems);
  const facts = factsAsStated(partner, written, programme);
  const wrong = checkAwards(written, programme, facts, path);
  if (wrong.length > 0) return refused(wrong.map((found) => (file === undefined ? found : { ...found, file })));
  return accepted(facts);
}

function checkPeople(written: Written, path: Path): Problem[] {
  const seen = new Set<string>();
  return (written.people ?? []).flatMap((person, index) => {
    const ids = personIds(person);
    const twice = ids.find((id) => seen.has(id));
    for (const id of ids) seen.add(id);
    return twice === undefined ? [] : [problem('duplicate-id', [...path, 'people', index, 'id'], { id: twice })];
  });
}

/** Names that the programme must know. Credentials of other vendors are no mistake: they are kept and never count. */
function checkNames(written: Written, programme: Programme, path: Path): Problem[] {
  const problems: Problem[] = [];
  const check = (code: string, name: string, names: Iterable<string>, ...steps: Path) => {
    const all = [...names];
    if (!all.includes(name)) problems.push(unknownName(code, name, all, [...path, ...steps]));
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
  return [
    ...problems,
    ...checkClaims(written.claims ?? [], programme, [...path, 'claims']),
    ...checkPriority(written.priority, programme, [...path, 'priority']),
  ];
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
