import type { Day } from '../time/day.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

type Written = NonNullable<WrittenExamplePartner['people']>[number];
type Affiliation = Exclude<Written['affiliation'], string | undefined>[number];

/**
 * A partner file as it would be if a person belonged to the partner through a last day and no longer: what goes on ends on
 * that day, and what would only have begun later is not there. What the person holds stays, and what is known no more is
 * as it was.
 */
export function ifLeaves<File extends Pick<WrittenExamplePartner, 'people'>>(
  file: File,
  person: string,
  last: Day,
): File {
  if (!file.people) return file;
  return { ...file, people: file.people.map((one) => (one.id === person ? leaving(one, last) : one)) };
}

function leaving({ affiliation, ...person }: Written, last: Day): Written {
  const stated: readonly Affiliation[] =
    typeof affiliation === 'object' ? affiliation : [affiliation === undefined ? {} : { type: affiliation }];
  return { ...person, affiliation: stated.flatMap((one) => ending(one, last)) };
}

function ending(one: Affiliation, last: Day): readonly Affiliation[] {
  const isKnownNoMore = one.knownTo !== undefined;
  if (isKnownNoMore || (one.to !== undefined && one.to <= last)) return [one];
  return one.from === undefined || one.from <= last ? [{ ...one, to: last }] : [];
}
