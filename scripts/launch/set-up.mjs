import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { takeLock } from './lock.mjs';

/**
 * Makes node_modules what package-lock.json asks for, so that `npm start` or `npm test` is all that a fresh clone, or one
 * that has just pulled, ever needs.
 *
 * @param {string} root
 */
export async function setUp(root) {
  const stamp = join(root, 'node_modules', '.set-up');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

  if (isDone()) return;
  // Beside node_modules, not in it: `npm ci` begins by removing that.
  const unlock = await takeLock(join(root, '.set-up.lock'));
  try {
    if (isDone()) return; // by the process that held the lock before us
    process.stderr.write(`Setting up (${existsSync(stamp) ? 'dependencies changed' : 'first run'})…\n`);
    await install(root);
    writeFileSync(stamp, wanted);
  } finally {
    unlock();
  }
}

/**
 * npm is heard only when it fails.
 *
 * @param {string} root
 */
async function install(root) {
  const npm = spawn('npm ci 2>&1', { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => npm.on('close', resolve));
  const said = await text(npm.stdout);
  if ((await ended) === 0) return;
  throw new Error(`${said}\n"npm ci" failed, so nothing was started. Mend what it says above, then run this again.`);
}
