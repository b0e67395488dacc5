import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { takeLock } from './lock.mjs';

/** What the portal is made from. */
const sources = [
  'src/portal',
  'src/domain',
  'src/wording',
  'src/exchange',
  'src/answers',
  'src/client',
  'examples/network',
];
const others = ['vite.config.ts', 'package-lock.json'];

/**
 * Builds the portal where what it is made from has changed since it was built last, so that whoever starts Assay always
 * gets the pages of this checkout.
 *
 * @param {string} root
 * @param {string} node
 */
export async function builtPortal(root, node) {
  const stamp = join(root, 'dist', '.portal');
  const wanted = hashOf(root);
  const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isDone()) return;
  const unlock = await takeLock(join(root, '.set-up.lock'));
  try {
    if (isDone()) return; // by the process that held the lock before us
    process.stderr.write('Building the portal…\n');
    await build(root, node, []);
    await build(root, node, ['--ssr', 'first-page/write-first-page.tsx']);
    writeFileSync(stamp, wanted);
  } finally {
    unlock();
  }
}

/** @param {string} root */
function hashOf(root) {
  const hash = createHash('sha256');
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), ...others.map((name) => join(root, name))])
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * Vite is heard only when it fails.
 *
 * @param {string} root
 * @param {string} node
 * @param {string[]} words
 */
async function build(root, node, words) {
  const vite = spawn(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...words], {
    cwd: root,
    // Whoever builds, a test too, builds what people get.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => vite.on('close', resolve));
  const said = (await Promise.all([text(vite.stdout), text(vite.stderr)])).join('');
  if ((await ended) !== 0) throw new Error(`${said}\nThe portal could not be built, so nothing was started.`);
}
