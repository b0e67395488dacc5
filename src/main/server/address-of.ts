import type { Configuration } from '../configuration/configuration.ts';

/** Where people find Assay: links in letters lead there. */
export const addressOf = ({ address, port }: Pick<Configuration, 'address' | 'port'>): string =>
  address ?? `http://localhost:${port}`;
