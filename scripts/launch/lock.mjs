import { mkdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const heartbeat = 1_000;
const stale = 10 * heartbeat;

/**
 * Waits until this process alone holds the lock, a directory: only one process can make it. The holder touches it every
 * second, so that one left behind by a killed process is known by its age.
 *
 * @param {string} directory
 * @returns {Promise<() => void>} gives the lock back
 */
export async function takeLock(directory) {
  while (!made(directory)) {
    const touched = statSync(directory, { throwIfNoEntry: false })?.mtimeMs;
    if (touched !== undefined && Date.now() - touched > stale) rmdirSync(directory);
    else await sleep(heartbeat / 4);
  }
  const heart = setInterval(() => utimesSync(directory, new Date(), new Date()), heartbeat);
  return () => {
    clearInterval(heart);
    rmdirSync(directory);
  };
}

/** @param {string} directory */
function made(directory) {
  try {
    mkdirSync(directory);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
