import type { Programme } from '../../domain/catalogue/programme.ts';
import { factsFromTree } from '../../domain/membership/facts-from-written.ts';
import { learningFromTree } from '../../domain/training/learning-from-tree.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import { type LocatedProblem, locate } from '../../exchange/located-problems.ts';
import type { LocatedTree } from '../../exchange/located-tree.ts';
import { readPeopleCsv } from '../../exchange/people-csv.ts';
import { readYamlTree } from '../../exchange/yaml-tree.ts';
import { problemInWords } from '../../wording/problems/problem-in-words.ts';
import type { Asked } from './asked.ts';
import type { RulesRead } from './rules-read.ts';
import type { PartnerRead } from './told.ts';

/** Reads a partner file, or a sheet with a row for each credential, by the names of a programme. */
export function partnerFromText({ text, file, language }: Asked<'partner'>, { programme }: RulesRead): PartnerRead {
  const read = isSheet(text, file) ? partnerOfSheet(readPeopleCsv(text, file)) : readYamlTree(text, file);
  const problems = read.ok ? problemsIn(read.value, programme) : read.problems;
  if (!read.ok || problems.length > 0)
    return {
      ok: false,
      problems: problems.map((one) => ({
        line: one.place.line,
        column: one.place.column,
        message: problemInWords(one, language),
      })),
    };
  return { ok: true, partner: read.value.tree as WrittenPartnerFileWithLearning };
}

/** By its name; what was pasted has none, and a sheet begins with its columns. */
const isSheet = (text: string, file: string): boolean =>
  /\.(csv|tsv|txt)$/i.test(file) || (!/\.(ya?ml|json)$/i.test(file) && /^\s*"?person"?\s*[,;\t]/i.test(text));

/** People alone make a partner, of whom nothing else is known. */
function partnerOfSheet(read: ReturnType<typeof readPeopleCsv>): ReturnType<typeof readPeopleCsv> {
  if (!read.ok) return read;
  const { tree, placeOf, keyPlaceOf } = read.value;
  const own = ([key, ...rest]: Parameters<LocatedTree['placeOf']>[0]) => (key === 'people' ? rest : []);
  return {
    ok: true,
    value: {
      tree: { partner: 'sheet', people: tree },
      placeOf: (path) => placeOf(own(path)),
      keyPlaceOf: (path) => keyPlaceOf(own(path)),
    },
  };
}

function problemsIn(located: LocatedTree, programme: Programme): readonly LocatedProblem[] {
  const facts = factsFromTree(located.tree, programme);
  const people = facts.ok ? facts.value.people.map(({ id }) => id) : undefined;
  const learning = learningFromTree(located.tree, programme, people);
  return locate(
    [facts, learning].flatMap((one) => (one.ok ? [] : one.problems)),
    located,
  );
}
