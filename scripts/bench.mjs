// `npm run bench -- NAME …` runs bench/NAME.ts with the words after it; without a name it says which there are.
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'bench');
const names = globSync('*.ts', { cwd: folder }).map((file) => basename(file, '.ts'));
const [name] = process.argv.splice(2, 1);

if (name !== undefined && names.includes(name)) {
  await import(join(folder, `${name}.ts`));
} else {
  const lead = name === undefined ? 'Which bench?' : `There is no bench "${name}".`;
  process.stderr.write(`${lead} Try npm run bench -- NAME, with one of: ${names.sort().join(', ') || '(none yet)'}\n`);
  process.exitCode = 1;
}
