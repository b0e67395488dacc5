import { join } from 'node:path';

const delivered = new Set(['linux-x64', 'linux-arm64']);

/** The Node to run with: this one if it is new enough, else the one that npm delivers (docs/decisions/0002). */
export function node24() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  const system = `${process.platform}-${process.arch}`;
  if (!delivered.has(system)) {
    throw new Error(
      `Assay runs on Node 24 or newer. This is Node ${process.version}, and npm delivers no Node 24 for ${system}.\n` +
        'Install Node 24 from nodejs.org or with a version manager (`nvm install 24`), then run this again.',
    );
  }
  return join(import.meta.dirname, '..', '..', 'node_modules', `node-${system}`, 'bin', 'node');
}
