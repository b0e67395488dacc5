// Started by columns-in-own-process.ts, with the number of partners and of runs.
import { mpnProgramme } from '../material/mpn-programme.ts';
import { measureColumns } from './measure-columns.ts';
import { bothVersions } from './question.ts';

const [partners, runs] = process.argv.slice(2).map(Number) as [number, number];
const programme = mpnProgramme();
process.send?.(measureColumns(programme, partners, bothVersions(programme), runs));
