import { join } from 'node:path';
import { nearestName } from '../../domain/problems/nearest-name.ts';
import type { IdentityProvider } from '../../sign-in/settings.ts';
import type { ConfigurationProblem } from '../../wording/configuration/configuration-problems.ts';
import { type Configuration, usual } from './configuration.ts';
import type { Reader } from './readers.ts';
import { providerVariables, type VariableName, variableNames, variables, variablesOfOthers } from './variables.ts';

export interface WrongVariable {
  readonly variable: string;
  readonly problem: ConfigurationProblem;
}

export type ReadConfiguration =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly WrongVariable[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Understands the environment, or tells everything that is wrong with it at once. A variable that is empty is not set. */
export function readConfiguration(env: Environment): ReadConfiguration {
  const read = new Reading(env);
  const names = read.value('ASSAY_OIDC') ?? [];
  const providers = names.map((id) => providerNamed(id, read));
  const database = read.value('DATABASE_URL');
  const connections = read.value('DATABASE_CONNECTIONS') ?? usual.connections;
  const data = read.value('ASSAY_DATA') ?? usual.data;
  const address = read.value('ASSAY_URL');
  const secret = read.value('ASSAY_SECRET');
  const supportMail = read.value('ASSAY_SUPPORT_MAIL');
  const supportPhone = read.value('ASSAY_SUPPORT_PHONE');
  const configuration: Configuration = {
    data,
    ...(database !== undefined && { database: { url: database, connections } }),
    host: read.value('HOST') ?? usual.host,
    port: read.value('PORT') ?? usual.port,
    ...(address !== undefined && { address }),
    trustProxy: read.value('ASSAY_TRUST_PROXY') ?? false,
    ...(secret !== undefined && { secret }),
    zone: read.value('ASSAY_ZONE') ?? usual.zone,
    mail: mailOf(read, data),
    providers,
    support: {
      ...(supportMail !== undefined && { mail: supportMail }),
      ...(supportPhone !== undefined && { phone: supportPhone }),
    },
    requestsPerMinute: read.value('ASSAY_REQUESTS_PER_MINUTE') ?? usual.requestsPerMinute,
    logLevel: read.value('LOG_LEVEL') ?? usual.logLevel,
    demoDay: read.value('ASSAY_DEMO_DAY') ?? usual.demoDay,
  };
  const problems = [...read.problems, ...unknownVariables(env, names)];
  return problems.length === 0 ? { ok: true, configuration } : { ok: false, problems };
}

/** Reads one variable after the other, and remembers what is wrong. */
class Reading {
  readonly problems: WrongVariable[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  value<Name extends VariableName>(name: Name): ValueOf<Name> | undefined {
    return this.by(name, variables[name] as Reader<ValueOf<Name>>);
  }

  by<Value>(name: string, reader: Reader<Value>): Value | undefined {
    const text = this.#env[name]?.trim();
    if (!text) return undefined;
    const read = reader(text);
    if ('value' in read) return read.value;
    this.wrong(name, read.problem);
    return undefined;
  }

  isSet(name: string): boolean {
    return Boolean(this.#env[name]?.trim());
  }

  wrong(variable: string, problem: ConfigurationProblem): void {
    this.problems.push({ variable, problem });
  }
}

type ValueOf<Name extends VariableName> = (typeof variables)[Name] extends Reader<infer Value> ? Value : never;

function mailOf(read: Reading, data: string): Configuration['mail'] {
  const url = read.value('SMTP_URL');
  const from = read.value('MAIL_FROM');
  const folder = read.value('ASSAY_MAIL_FOLDER');
  if (url === undefined) return { kind: 'folder', folder: folder ?? join(data, 'mail'), from: from ?? usual.from };
  if (folder !== undefined) read.wrong('ASSAY_MAIL_FOLDER', { kind: 'needless', because: 'SMTP_URL' });
  // Mail that comes from nowhere is thrown away by whoever receives it.
  if (!read.isSet('MAIL_FROM')) read.wrong('MAIL_FROM', { kind: 'missing', because: 'SMTP_URL' });
  return { kind: 'smtp', url, from: from ?? usual.from };
}

function providerNamed(id: string, read: Reading): IdentityProvider {
  const value = (part: keyof typeof providerVariables, otherwise?: string): string => {
    const name = `${prefixOf(id)}${part}`;
    const found = read.by(name, providerVariables[part]) ?? otherwise;
    if (found === undefined && !read.isSet(name)) read.wrong(name, { kind: 'missing', because: 'ASSAY_OIDC' });
    return found ?? '';
  };
  return {
    id,
    name: value('NAME', id),
    issuer: value('ISSUER'),
    clientId: value('CLIENT_ID'),
    clientSecret: value('CLIENT_SECRET'),
  };
}

const prefixOf = (id: string): string => `ASSAY_OIDC_${id.toUpperCase()}_`;

/** A mistyped name would otherwise be silently without effect. Only ours can be told from those of others. */
function unknownVariables(env: Environment, providers: readonly string[]): readonly WrongVariable[] {
  const ofProviders = providers.flatMap((id) => Object.keys(providerVariables).map((part) => `${prefixOf(id)}${part}`));
  const known = [...variableNames, ...ofProviders];
  return Object.keys(env)
    .filter((name) => name.startsWith('ASSAY_') && !known.includes(name) && !variablesOfOthers.includes(name))
    .map((variable) => {
      const nearest = nearestName(variable, known);
      return { variable, problem: { kind: 'unknown', ...(nearest !== undefined && { nearest }) } };
    });
}
