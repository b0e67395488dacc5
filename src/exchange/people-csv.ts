import { checkText } from './check-text.ts';
import { csvDelimiter } from './csv-delimiter.ts';
import { csvRows } from './csv-rows.ts';
import { joinPeople } from './join-people.ts';
import type { LocatedRead } from './located-problems.ts';
import type { LocatedTree } from './located-tree.ts';
import { peopleCells, peopleColumns } from './people-columns.ts';
import { peopleTree } from './people-tree.ts';
import { type Refusals, refusalsIn } from './refusals.ts';
import { type SourceText, sourceText } from './source-text.ts';

/**
 * Reads people and what they hold from a CSV with a row for each credential, or one without an item for a person who
 * holds none. The tree is a list as under `people:` in a partner file, for the schema `WrittenPerson` to look at; an
 * empty cell is left out. Refuses what `checkText`, `csvRows`, `peopleColumns`, `peopleCells` and `joinPeople` name.
 * Never throws.
 */
export function readPeopleCsv(text: string, file: string): LocatedRead<LocatedTree> {
  const source = sourceText(text, file);
  const refusals = refusalsIn(source);
  const tree = treeIn(source, refusals);
  return tree !== undefined && refusals.none ? { ok: true, value: tree } : { ok: false, problems: refusals.list() };
}

function treeIn(source: SourceText, refusals: Refusals): LocatedTree | undefined {
  checkText(source, refusals);
  if (!refusals.none) return undefined;

  const [header, ...rows] = csvRows(source.text, csvDelimiter(source.text), refusals);
  // With a quote out of place, nobody knows where the cells end, and every other complaint would be about the wrong ones.
  if (!refusals.none) return undefined;
  if (header === undefined) {
    refusals.add('empty-file', 0);
    return undefined;
  }

  const columns = peopleColumns(header, refusals);
  if (!columns.includes('person')) return undefined;
  const cells = rows.flatMap((row) => peopleCells(row, columns, refusals) ?? []);
  return peopleTree(joinPeople(cells, source, refusals), source);
}
