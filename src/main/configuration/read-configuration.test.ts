import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationProblemInWords } from '../../wording/configuration/configuration-problems.ts';
import { keptSecret } from './kept-secret.ts';
import { type Environment, readConfiguration } from './read-configuration.ts';
import { providerVariables, variableNames } from './variables.ts';

const read = (env: Environment) => {
  const result = readConfiguration(env);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.configuration;
};

const told = (env: Environment, language: 'en' | 'de' = 'en') => {
  const result = readConfiguration(env);
  return result.ok
    ? []
    : result.problems.map(({ variable, problem }) => configurationProblemInWords(variable, problem, language));
};

describe('the environment', () => {
  test('need not be set: Assay then runs on this machine alone, and writes letters to a folder', () => {
    expect(read({ PATH: '/bin', PORT: '' })).toEqual({
      data: 'data',
      host: '127.0.0.1',
      port: 3000,
      trustProxy: false,
      zone: 'UTC',
      mail: { kind: 'folder', folder: 'data/mail', from: 'Assay <assay@localhost>' },
      providers: [],
      support: {},
      requestsPerMinute: 600,
      logLevel: 'info',
      demoDay: '2017-11-15',
    });
  });

  test('says everything', () => {
    expect(
      read({
        ASSAY_DATA: '/var/lib/assay',
        DATABASE_URL: 'postgres://assay@/assay?host=%2Frun%2Fpg&port=5432',
        DATABASE_CONNECTIONS: '30',
        HOST: '0.0.0.0',
        PORT: '8080',
        ASSAY_URL: 'https://partners.vendor.example/',
        ASSAY_TRUST_PROXY: 'yes',
        ASSAY_SECRET: 'a'.repeat(32),
        ASSAY_ZONE: 'America/Los_Angeles',
        SMTP_URL: 'smtps://user:word@mail.vendor.example:465',
        MAIL_FROM: 'Partner Desk <desk@vendor.example>',
        ASSAY_OIDC: 'entra, keycloak',
        ASSAY_OIDC_ENTRA_NAME: 'Entra ID',
        ASSAY_OIDC_ENTRA_ISSUER: 'https://login.example/tenant',
        ASSAY_OIDC_ENTRA_CLIENT_ID: 'one',
        ASSAY_OIDC_ENTRA_CLIENT_SECRET: 'two',
        ASSAY_OIDC_KEYCLOAK_ISSUER: 'https://keys.example/realm',
        ASSAY_OIDC_KEYCLOAK_CLIENT_ID: 'three',
        ASSAY_OIDC_KEYCLOAK_CLIENT_SECRET: 'four',
        ASSAY_SUPPORT_MAIL: 'help@vendor.example',
        ASSAY_SUPPORT_PHONE: '+49 89 1234567',
        ASSAY_REQUESTS_PER_MINUTE: '1200',
        LOG_LEVEL: 'warn',
        ASSAY_DEMO_DAY: '2018-01-15',
      }),
    ).toEqual({
      data: '/var/lib/assay',
      database: { url: 'postgres://assay@/assay?host=%2Frun%2Fpg&port=5432', connections: 30 },
      host: '0.0.0.0',
      port: 8080,
      address: 'https://partners.vendor.example',
      trustProxy: true,
      secret: 'a'.repeat(32),
      zone: 'America/Los_Angeles',
      mail: {
        kind: 'smtp',
        url: 'smtps://user:word@mail.vendor.example:465',
        from: 'Partner Desk <desk@vendor.example>',
      },
      providers: [
        { id: 'entra', name: 'Entra ID', issuer: 'https://login.example/tenant', clientId: 'one', clientSecret: 'two' },
        {
          id: 'keycloak',
          name: 'keycloak',
          issuer: 'https://keys.example/realm',
          clientId: 'three',
          clientSecret: 'four',
        },
      ],
      support: { mail: 'help@vendor.example', phone: '+49 89 1234567' },
      requestsPerMinute: 1200,
      logLevel: 'warn',
      demoDay: '2018-01-15',
    });
  });

  test.each<[Environment, string, string]>([
    [
      { PORT: '80a' },
      'PORT is “80a” and must be a whole number from 0 to 65535. Write one, or leave the variable out.',
      'PORT ist „80a“ und muss eine ganze Zahl von 0 bis 65535 sein. Schreiben Sie eine, oder lassen Sie die Variable weg.',
    ],
    [
      { DATABASE_URL: 'mysql://root:geheim@db/assay' },
      'DATABASE_URL is no such address. Write it as postgres://assay:PASSWORD@db.example:5432/assay.',
      'DATABASE_URL ist keine solche Adresse. Schreiben Sie sie wie postgres://assay:PASSWORD@db.example:5432/assay.',
    ],
    [
      { DATABASE_CONNECTIONS: '1' },
      'DATABASE_CONNECTIONS is “1” and must be a whole number from 2 to 500. Write one, or leave the variable out.',
      'DATABASE_CONNECTIONS ist „1“ und muss eine ganze Zahl von 2 bis 500 sein. Schreiben Sie eine, oder lassen Sie die Variable weg.',
    ],
    [
      { HOST: 'http://here' },
      'HOST is “http://here”, which is no such address. Write it as 127.0.0.1.',
      'HOST ist „http://here“, also keine solche Adresse. Schreiben Sie sie wie 127.0.0.1.',
    ],
    [
      { ASSAY_URL: 'https://vendor.example/partners' },
      'ASSAY_URL is “https://vendor.example/partners”, which is no such address. Write it as https://partners.vendor.example.',
      'ASSAY_URL ist „https://vendor.example/partners“, also keine solche Adresse. Schreiben Sie sie wie https://partners.vendor.example.',
    ],
    [
      { ASSAY_TRUST_PROXY: 'true' },
      'ASSAY_TRUST_PROXY is “true” and must be one of: yes, no.',
      'ASSAY_TRUST_PROXY ist „true“ und muss eines davon sein: yes, no.',
    ],
    [
      { ASSAY_SECRET: 'geheim' },
      'ASSAY_SECRET is shorter than 32 characters. Make one with “openssl rand -base64 32”, or leave it out: one is then made and kept in the data folder.',
      'ASSAY_SECRET hat weniger als 32 Zeichen. Erzeugen Sie eines mit „openssl rand -base64 32“, oder lassen Sie es weg: Dann wird eines erzeugt und im Datenordner aufbewahrt.',
    ],
    [
      { ASSAY_ZONE: 'Europe/Kiel' },
      'ASSAY_ZONE is “Europe/Kiel”, which is no time zone. Write it as Europe/Berlin.',
      'ASSAY_ZONE ist „Europe/Kiel“, und das ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin.',
    ],
    [
      { SMTP_URL: 'smtp://mail.vendor.example:587' },
      'MAIL_FROM is missing, and SMTP_URL needs it. Set it, or leave SMTP_URL out.',
      'MAIL_FROM fehlt, und SMTP_URL braucht es. Setzen Sie es, oder lassen Sie SMTP_URL weg.',
    ],
    [
      { MAIL_FROM: 'Partner Desk' },
      'MAIL_FROM is “Partner Desk”, which holds no mail address. Write it as Assay <assay@vendor.example>.',
      'MAIL_FROM ist „Partner Desk“ und enthält keine E-Mail-Adresse. Schreiben Sie sie wie Assay <assay@vendor.example>.',
    ],
    [
      { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example', ASSAY_MAIL_FOLDER: 'mail' },
      'ASSAY_MAIL_FOLDER cannot be set together with SMTP_URL. Leave one of the two out.',
      'ASSAY_MAIL_FOLDER kann nicht zusammen mit SMTP_URL gesetzt sein. Lassen Sie eines von beiden weg.',
    ],
    [
      { ASSAY_OIDC: 'Entra ID' },
      'ASSAY_OIDC is “Entra ID”. Write short names in lower case, with commas between them, as in: entra,keycloak.',
      'ASSAY_OIDC ist „Entra ID“. Schreiben Sie kurze Namen in Kleinbuchstaben mit Kommas dazwischen, etwa: entra,keycloak.',
    ],
    [
      { ASSAY_OIDC: 'entra', ASSAY_OIDC_ENTRA_ISSUER: 'https://i.example', ASSAY_OIDC_ENTRA_CLIENT_ID: 'one' },
      'ASSAY_OIDC_ENTRA_CLIENT_SECRET is missing, and ASSAY_OIDC needs it. Set it, or leave ASSAY_OIDC out.',
      'ASSAY_OIDC_ENTRA_CLIENT_SECRET fehlt, und ASSAY_OIDC braucht es. Setzen Sie es, oder lassen Sie ASSAY_OIDC weg.',
    ],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is “loud” and must be one of: fatal, error, warn, info, debug, silent.',
      'LOG_LEVEL ist „loud“ und muss eines davon sein: fatal, error, warn, info, debug, silent.',
    ],
    [
      { ASSAY_DEMO_DAY: '15.11.2017' },
      'ASSAY_DEMO_DAY is “15.11.2017” and must be a day. Write it as 2017-11-15.',
      'ASSAY_DEMO_DAY ist „15.11.2017“ und muss ein Tag sein. Schreiben Sie ihn wie 2017-11-15.',
    ],
    [
      { ASSAY_DATE: 'x' },
      'ASSAY_DATE is no variable of Assay. Did you mean ASSAY_DATA?',
      'ASSAY_DATE ist keine Variable von Assay. Meinten Sie ASSAY_DATA?',
    ],
  ])('%j is refused, with what to try', (env, english, german) => {
    expect(told(env)).toEqual([english]);
    expect(told(env, 'de')).toEqual([german]);
  });

  test('is refused with every problem at once, and tells no password', () => {
    const sentences = told({
      PORT: '-1',
      SMTP_URL: 'http://user:geheim@mail',
      LOG_LEVEL: 'loud',
      ASSAY_SECRET: 'geheim',
    });
    const variables = sentences.map((one) => one.split(' ')[0]);
    expect(variables.sort()).toEqual(['ASSAY_SECRET', 'LOG_LEVEL', 'PORT', 'SMTP_URL']);
    expect(sentences.join()).not.toContain('geheim');
  });
});

test('docs/operating.md describes every variable, and no other', () => {
  const doc = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'operating.md'), 'utf8');
  const described = [...doc.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  const ofProviders = Object.keys(providerVariables).map((part) => `ASSAY_OIDC_ENTRA_${part}`);
  expect(described.sort()).toEqual([...variableNames, ...ofProviders].sort());
});

test('the secret that is made is kept, for its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-secret-'));
  const secret = keptSecret(folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(keptSecret(folder)).toBe(secret);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});
