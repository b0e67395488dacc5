import { join, relative } from 'node:path';
import { languageOf } from '../cli/arguments/language-asked.ts';
import { findPartners } from '../cli/files/find-partners.ts';
import { loadPack } from '../cli/files/load-pack.ts';
import { factsOf, readPartner } from '../cli/files/load-partner.ts';
import { processWorld } from '../cli/process-world.ts';
import { assessmentReport } from '../cli/report/assessment-report.ts';
import { render } from '../cli/terminal/render.ts';
import { terminalFor } from '../cli/terminal/terminal.ts';
import { assess } from '../domain/standing/assess.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { introduction } from './introduction.ts';

// `npm start`: the main job on shipped input, an invented partner under the real rules of the Microsoft Partner Network.
const world = processWorld();
const language = languageOf(world);
const root = join(import.meta.dirname, '..', '..');
const example = relative(world.folder, join(root, 'examples', 'nordlicht')) || '.';
const asOf = day('2017-12-20');

const found = findPartners(example, world.folder);
const partner = found.ok && found.value.kind === 'one' ? readPartner(found.value.partner, world.folder) : undefined;
const pack = loadPack('mpn', world.folder);
const facts = partner?.ok && pack.ok ? factsOf(partner.value, pack.value.programme) : undefined;
if (!pack.ok || !facts?.ok) throw new Error('The shipped example cannot be read. Try: npx assay pack lint mpn');

const request = { programme: pack.value.programme, facts: facts.value, day: asOf, knownAt: endOfTime };
const report = assessmentReport(assess(request), request, language);
const { before, after } = introduction(example, asOf, language);
const terminal = terminalFor({ env: world.env, columns: world.columns, colour: 'auto' });
world.out(render([...before, ...report, ...after], terminal));
