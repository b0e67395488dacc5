import type { Day } from '../../domain/time/day.ts';
import { day } from '../../domain/time/day.ts';
import type { IdentityProvider } from '../../sign-in/settings.ts';
import type { logLevels } from './variables.ts';

/** Where help is found: a mail address, a telephone number, both or neither. */
export interface Support {
  readonly mail?: string;
  readonly phone?: string;
}

/** How an installation runs: everything that may differ between two of them, read once from the environment. */
export interface Configuration {
  /** The folder for all that is kept: the database where it is PGlite, the secret, letters that are not sent. */
  readonly data: string;
  /** Where it is left out, the database is PGlite in the data folder. */
  readonly database?: { readonly url: string; readonly connections: number };
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Where people find Assay; without it, on this machine. */
  readonly address?: string;
  readonly trustProxy: boolean;
  /** Without it, one is made and kept in the data folder. */
  readonly secret?: string;
  /** Whose midnight ends the business day. */
  readonly zone: string;
  readonly mail:
    | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
    | { readonly kind: 'folder'; readonly folder: string; readonly from: string };
  readonly providers: readonly IdentityProvider[];
  /** Whom a visitor of the portal can turn to. */
  readonly support: Support;
  readonly requestsPerMinute: number;
  readonly logLevel: (typeof logLevels)[number];
  /** On which business day a demo begins. */
  readonly demoDay: Day;
}

/** What holds where a variable is not set. */
export const usual = {
  data: 'data',
  connections: 10,
  host: '127.0.0.1',
  port: 3000,
  zone: 'UTC',
  from: 'Assay <assay@localhost>',
  requestsPerMinute: 600,
  logLevel: 'info',
  demoDay: day('2017-11-15'),
} as const;
