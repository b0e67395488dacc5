// Asks dependency-cruiser whether each import keeps to the table in .dependency-cruiser.mjs. Through its API, since its
// command line reports success when it has read nothing (as it does with a TypeScript whose API it does not know).
import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

const { options, ...ruleSet } = config;
const folders = ['src', 'test', 'bench'].filter((folder) => existsSync(folder));
const { output } = await cruise(folders, { ...options, ruleSet, validate: true }, options?.enhancedResolveOptions, {
  tsConfig: extractTSConfig('tsconfig.json'),
});
if (typeof output === 'string') throw new Error('dependency-cruiser gave a text where its result was expected.');

const { violations, totalCruised: modules, totalDependenciesCruised: dependencies = 0 } = output.summary;
const reasons = new Map(config.forbidden?.map(({ name, comment }) => [name, comment]));

for (const { from, to, rule, cycle } of violations) {
  const way = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to];
  process.stderr.write(`${way.join(' → ')}\n  ${rule.name}: ${reasons.get(rule.name)}\n\n`);
}
if (violations.length > 0) {
  process.stderr.write(`${violations.length} imports break the rules. The table is in .dependency-cruiser.mjs.\n`);
  process.exitCode = 1;
} else if (modules === 0 || dependencies === 0) {
  process.stderr.write(
    `Read ${modules} modules and ${dependencies} dependencies, so nothing was checked. Is TypeScript one that dependency-cruiser can read?\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`Boundaries: read ${modules} modules, ${dependencies} dependencies: no violation.\n`);
}
