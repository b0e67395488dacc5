import { isIP } from 'node:net';
import { type Day, readDay } from '../../domain/time/day.ts';
import type { ConfigurationProblem } from '../../wording/configuration/configuration-problems.ts';

/** A value as it was understood, or what is wrong with it. */
export type Understood<Value> = { readonly value: Value } | { readonly problem: ConfigurationProblem };

/** Understands the text of a variable that is set. */
export type Reader<Value> = (text: string) => Understood<Value>;

const wrong = (problem: ConfigurationProblem) => ({ problem });

export const anyText: Reader<string> = (value) => ({ value });

export const wholeNumber =
  (least: number, most: number): Reader<number> =>
  (found) => {
    const value = /^\d{1,9}$/.test(found) ? Number(found) : Number.NaN;
    return value >= least && value <= most ? { value } : wrong({ kind: 'not-a-number', found, least, most });
  };

export const oneOf =
  <Value extends string>(known: readonly Value[]): Reader<Value> =>
  (found) => {
    const value = known.find((one) => one === found);
    return value === undefined ? wrong({ kind: 'not-one-of', found, known }) : { value };
  };

export const yesOrNo: Reader<boolean> = (found) => {
  const read = oneOf(['yes', 'no'])(found);
  return 'value' in read ? { value: read.value === 'yes' } : read;
};

/** Where it may hold a password, what was found is not told. */
export const address =
  (protocols: readonly string[], example: string, mayTell: boolean): Reader<string> =>
  (found) =>
    protocols.includes(protocolOf(found) ?? '')
      ? { value: found }
      : wrong({ kind: 'not-an-address', example, ...(mayTell && { found }) });

/** `postgres://user@/database?host=…` (over a socket) is one that URL refuses, so that only its beginning is looked at. */
const protocolOf = (text: string): string | undefined => /^([a-z]+):\/\/\S+$/.exec(text)?.[1];

/** The address that people type: no path, no query, nothing to sign in with. */
export const publicAddress: Reader<string> = (found) => {
  const problem = { kind: 'not-an-address', found, example: 'https://partners.vendor.example' } as const;
  if (!/^https?:\/\//.test(found) || !URL.canParse(found)) return wrong(problem);
  const { origin, pathname, search, hash, username } = new URL(found);
  return pathname === '/' && !search && !hash && !username ? { value: origin } : wrong(problem);
};

export const hostToListenOn: Reader<string> = (found) =>
  isIP(found) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(found)
    ? { value: found }
    : wrong({ kind: 'not-an-address', found, example: '127.0.0.1' });

export const secret =
  (least: number): Reader<string> =>
  (value) =>
    value.length >= least ? { value } : wrong({ kind: 'too-short', least });

export const aDay: Reader<Day> = (found) => {
  const value = readDay(found);
  return value === undefined ? wrong({ kind: 'not-a-day', found }) : { value };
};

export const aZone: Reader<string> = (found) => {
  try {
    return { value: new Intl.DateTimeFormat('en', { timeZone: found }).resolvedOptions().timeZone };
  } catch {
    return wrong({ kind: 'not-a-zone', found });
  }
};

export const aSender: Reader<string> = (found) =>
  /^([^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(found) && found.includes('<') === found.endsWith('>')
    ? { value: found }
    : wrong({ kind: 'not-a-sender', found });

/** Names of which the names of further variables are made. */
export const shortNames: Reader<readonly string[]> = (found) => {
  const value = found.split(',').map((name) => name.trim());
  return value.every((name) => /^[a-z][a-z0-9]*$/.test(name)) && new Set(value).size === value.length
    ? { value }
    : wrong({ kind: 'not-names', found });
};
