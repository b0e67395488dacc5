import { personIds } from '../domain/membership/facts-as-stated.ts';
import { accepted, type Path, type Problem, problem, type Read, refused } from '../domain/problems/problem.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import { sameContent } from '../store/membership/matched-statements.ts';
import type { PartnerRows } from '../store/membership/partner-rows.ts';
import { credentialForm, evidenceForm } from '../store/membership/statement-forms.ts';

// A file without a word about it says that a fact is verified. A partner cannot verify what it says of itself: the office
// can, and a person who links its wallet.

type File = WrittenPartnerFileWithLearning;
type Proved = { readonly verification?: 'claimed' | 'documented' | 'verified' | undefined };

/** What a partner hands in by itself, a credential or evidence: claimed, and refused where it says more. */
export const claimedBody = (body: unknown): Read<unknown> => {
  if (typeof body === 'string') return accepted({ item: body, verification: 'claimed' });
  if (typeof body !== 'object' || body === null) return accepted(body);
  const found = 'verification' in body ? body.verification : undefined;
  return found === 'documented' || found === 'verified'
    ? refused([notOwn(found, ['verification'])])
    : accepted({ verification: 'claimed', ...body });
};

/** The same for a partner file; what is kept so already stays as well proved as it is. */
export function claimedFile(written: File, kept: PartnerRows, file?: string): Read<File> {
  const problems: Problem[] = [];
  const claimed = <One extends Proved>(one: One, isKept: boolean, path: Path): One => {
    if (one.verification === 'claimed' || isKept) return one;
    if (one.verification !== undefined) problems.push(notOwn(one.verification, [...path, 'verification'], file));
    return { ...one, verification: 'claimed' };
  };
  const credentialsOf = Map.groupBy(kept.credentials, (row) => row.person_id);
  const rowsOf = new Map(kept.people.map(({ id, code }) => [code, credentialsOf.get(id) ?? []]));
  const people = written.people?.map((person, index) => {
    const { credentials } = person;
    if (!credentials) return person;
    const lists = personIds(person).map((code) => rowsOf.get(code) ?? []);
    return {
      ...person,
      credentials: credentials.map((short, position) => {
        const one = typeof short === 'string' ? { item: short } : short;
        const row = credentialForm.rowOf(one);
        const isKept = lists.every((rows) => rows.some((each) => sameContent('credentials', each, row)));
        return claimed(one, isKept, ['people', index, 'credentials', position]);
      }),
    };
  });
  const evidence = written.evidence?.map((one, index) => {
    const row = evidenceForm.rowOf(one);
    return claimed(
      one,
      kept.evidence.some((each) => sameContent('evidence', each, row)),
      ['evidence', index],
    );
  });
  if (problems.length > 0) return refused(problems);
  return accepted({ ...written, ...(people && { people }), ...(evidence && { evidence }) });
}

const notOwn = (found: string, path: Path, file?: string) => problem('not-own-to-verify', path, { found }, file);
