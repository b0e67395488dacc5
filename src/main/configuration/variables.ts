import {
  aDay,
  address,
  anyText,
  aSender,
  aZone,
  hostToListenOn,
  oneOf,
  publicAddress,
  type Reader,
  secret,
  shortNames,
  wholeNumber,
  yesOrNo,
} from './readers.ts';

/** As pino calls them. */
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Every variable of the environment that Assay reads, and how. docs/operating.md describes each; a test compares. */
export const variables = {
  ASSAY_DATA: anyText,
  DATABASE_URL: address(['postgres', 'postgresql'], 'postgres://assay:PASSWORD@db.example:5432/assay', false),
  DATABASE_CONNECTIONS: wholeNumber(2, 500),
  HOST: hostToListenOn,
  PORT: wholeNumber(0, 65_535),
  ASSAY_URL: publicAddress,
  ASSAY_TRUST_PROXY: yesOrNo,
  ASSAY_SECRET: secret(32),
  ASSAY_ZONE: aZone,
  SMTP_URL: address(['smtp', 'smtps'], 'smtps://USER:PASSWORD@mail.vendor.example:465', false),
  MAIL_FROM: aSender,
  ASSAY_MAIL_FOLDER: anyText,
  ASSAY_OIDC: shortNames,
  ASSAY_SUPPORT_MAIL: aSender,
  ASSAY_SUPPORT_PHONE: anyText,
  ASSAY_REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000),
  LOG_LEVEL: oneOf(logLevels),
  ASSAY_DEMO_DAY: aDay,
} as const satisfies Readonly<Record<string, Reader<unknown>>>;

export type VariableName = keyof typeof variables;

export const variableNames = Object.keys(variables) as readonly VariableName[];

/** What is asked of each place to sign in that ASSAY_OIDC names: `ASSAY_OIDC_ENTRA_ISSUER` and so on. */
export const providerVariables = {
  NAME: anyText,
  ISSUER: address(['https', 'http'], 'https://login.vendor.example/tenant/v2.0', true),
  CLIENT_ID: anyText,
  CLIENT_SECRET: anyText,
} as const satisfies Readonly<Record<string, Reader<string>>>;

/** Read by the launcher, by tests or by the terminal, and no concern of the server. */
export const variablesOfOthers: readonly string[] = ['ASSAY_SEED', 'ASSAY_SERVER', 'ASSAY_KEY'];
