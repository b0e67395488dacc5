/**
 * Sets up if need be, then runs a job on Node 24 as if it had been started directly: same folder, streams, signals and
 * exit code. Built-ins only, and nothing newer than Node 20.19: the system's Node comes in here.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { builtPortal } from './built-portal.mjs';
import { node24 } from './node-24.mjs';
import { setUp } from './set-up.mjs';

const root = join(import.meta.dirname, '..', '..');

/** @type {Record<string, [script: string, ...words: string[]]>} */
const jobs = {
  start: ['src/main/start.ts'],
  assay: ['src/main/assay.ts'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  bench: ['scripts/bench.mjs'],
};

/** @param {string | undefined} job @param {readonly string[]} words */
export async function launch(job, words) {
  try {
    if (job !== undefined && !Object.hasOwn(jobs, job)) {
      throw new Error(`There is no job "${job}". Try one of: ${Object.keys(jobs).join(', ')}.`);
    }
    const node = node24();
    await setUp(root);
    if (servesPages(job, words)) await builtPortal(root, node);
    const [script, ...first] = jobs[job ?? ''] ?? [];
    if (script !== undefined) process.exitCode = await run(node, [join(root, script), ...first, ...words]);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

/** Tests and the server show pages; other commands need none. @param {string | undefined} job @param {readonly string[]} words */
const servesPages = (job, words) => job === 'start' || job === 'test' || (job === 'assay' && words.includes('serve'));

/** @param {string} node @param {readonly string[]} words @returns {Promise<number>} the exit code */
function run(node, words) {
  const child = spawn(node, words, { stdio: 'inherit' });

  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  // A terminal sends Ctrl-C to the child as well; passing it on would make two, and the second means "at once".
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
