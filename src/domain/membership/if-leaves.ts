import type { Day } from '../time/day.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

type Written = NonNullable<WrittenExamplePartner['people']>[number];
type Affiliation = Exclude<Written['affiliation'], string | undefined>[number];
type FileOfPeople = Pick<WrittenExamplePartner, 'people'>;

/**
 * A partner file as it would be if a person belonged to the partner through a last day and no longer: what goes on ends on
 * that day, and what would only have begun later is not there. What the person holds stays, and what is known no more is
 * as it was.
 */
export const ifLeaves = <File extends FileOfPeople>(file: File, person: string, last: Day): File =>
  withAffiliations(file, person, (stated) => stated.flatMap((one) => ending(one, last)));

/**
 * A partner file as it would be if a person who is known to leave on a day or later stayed: what ends last goes on. Of
 * somebody who is not known to leave, or has left before that day, everything is as it was.
 */
export const ifStays = <File extends FileOfPeople>(file: File, person: string, on: Day): File =>
  withAffiliations(file, person, (stated) => {
    const known = stated.filter(({ knownTo }) => knownTo === undefined);
    const last = known.some(({ to }) => to === undefined)
      ? undefined
      : known
          .map(({ to }) => to)
          .toSorted()
          .at(-1);
    if (last === undefined || last < on) return stated;
    return stated.map(({ to, ...one }) =>
      to === last && one.knownTo === undefined ? one : { ...one, ...(to !== undefined && { to }) },
    );
  });

function withAffiliations<File extends FileOfPeople>(
  file: File,
  person: string,
  change: (stated: readonly Affiliation[]) => readonly Affiliation[],
): File {
  if (!file.people) return file;
  return {
    ...file,
    people: file.people.map((one) => (one.id === person ? { ...one, affiliation: change(statedOf(one)) } : one)),
  };
}

const statedOf = ({ affiliation }: Written): readonly Affiliation[] =>
  typeof affiliation === 'object' ? affiliation : [affiliation === undefined ? {} : { type: affiliation }];

function ending(one: Affiliation, last: Day): readonly Affiliation[] {
  const isKnownNoMore = one.knownTo !== undefined;
  if (isKnownNoMore || (one.to !== undefined && one.to <= last)) return [one];
  return one.from === undefined || one.from <= last ? [{ ...one, to: last }] : [];
}
