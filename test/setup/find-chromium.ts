import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt-install.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const onMac = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** The program of Chromium, or of the Chrome made from it; where there is none, it is installed if that is allowed here. */
export function findChromium(): string | undefined {
  return present() ?? (aptInstall('Chromium', 'chromium') ? present() : undefined);
}

function present(): string | undefined {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...onMac].find(existsSync);
}
