// What it takes to have the planner in a browser or a worker: its size in one file, how long that takes to load, and how much memory it
// needs to plan, without the schemas that read packs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { quantile } from './material/median.ts';
import { mpnProgramme } from './material/mpn-programme.ts';
import { mpnTraining } from './material/mpn-training.ts';
import { table } from './material/table.ts';
import { companyOf } from './plan/companies.ts';

const runs = 15;
const folder = mkdtempSync(join(tmpdir(), 'assay-plan-core-'));
const at = (name: string) => join(folder, name);

try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: join(import.meta.dirname, '..', 'src', 'domain', 'planning', 'plan.ts'),
        formats: ['es'],
        fileName: () => 'plan.mjs',
      },
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      // Vite leaves the white space of libraries; whoever ships the planner has it taken out.
      rolldownOptions: { output: { minify: true } },
      target: 'es2024',
    },
  });
  writeFileSync(at('nothing.mjs'), 'export const nothing = 0;\n');
  writeFileSync(
    at('load.mjs'),
    `const [start, before] = [performance.now(), process.cpuUsage()];
await import(process.argv[2]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ wall: performance.now() - start, cpu: (user + system) / 1000 }));
`,
  );
  writeFileSync(
    at('plan-one.mjs'),
    `import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
const { plan } = await import(process.argv[2]);
const { status } = plan(deserialize(readFileSync(process.argv[3])));
// The peak that getrusage tells would be that of the process which started this one.
const peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] / 1024;
process.stdout.write(JSON.stringify({ status, peak }));
`,
  );
  const run = (words: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
    execFileSync(process.execPath, words, { env }).toString();
  /** With a folder, what was compiled before is kept there, as a browser keeps it from the second visit on. */
  const loadsIn = (file: string, compiled?: string): string => {
    const env = { ...process.env, ...(compiled !== undefined && { NODE_COMPILE_CACHE: compiled }) };
    const once = (): { readonly wall: number; readonly cpu: number } =>
      JSON.parse(run([at('load.mjs'), at(file)], env));
    // What is kept is written when this one ends.
    once();
    const all = Array.from({ length: runs }, once);
    const of = (key: 'wall' | 'cpu') =>
      quantile(
        all.map((one) => one[key]),
        0.5,
      ).toFixed(1);
    return `${of('wall')} (${of('cpu')})`;
  };
  const loads = [
    ['as it is', loadsIn('plan.mjs'), loadsIn('nothing.mjs')],
    ['compiled before', loadsIn('plan.mjs', at('compiled')), loadsIn('nothing.mjs', at('compiled'))],
  ];
  const programme = mpnProgramme();
  const training = mpnTraining(programme);
  const memory = [
    { name: 'small: 12 people, 3 targets', people: 12, targets: 3 },
    { name: 'mid: 200 people, 8 targets', people: 200, targets: 8 },
    { name: 'large: 2000 people, 20 targets', people: 2_000, targets: 20 },
  ].map(({ name, ...size }) => {
    writeFileSync(at('request.bin'), serialize(companyOf(size, 1, programme, training)));
    const { status, peak } = JSON.parse(run([at('plan-one.mjs'), at('plan.mjs'), at('request.bin')]));
    return [name, String(status), `${Number(peak).toFixed(0)} MB`];
  });
  const bytes = statSync(at('plan.mjs')).size;
  const packed = gzipSync(readFileSync(at('plan.mjs'))).length;
  process.stdout.write(
    `${[
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load before ${loadavg()[0]?.toFixed(1)}`,
      '',
      `One file of ${(bytes / 1024).toFixed(0)} KB (${(packed / 1024).toFixed(0)} KB packed).`,
      '',
      table(['loading', 'ms (of CPU), aim < 10', 'an empty file'], loads),
      `Medians of ${runs} processes.`,
      '',
      table(['company', 'answer', 'peak memory of the process (aim < 100 MB)'], memory),
    ].join('\n')}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
