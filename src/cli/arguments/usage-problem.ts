import type { CommandName } from './commands.ts';

/** Something wrong with how a command was written. */
export type UsageProblem =
  | { readonly kind: 'unknown-command'; readonly found: string; readonly nearest?: string }
  | { readonly kind: 'pack-without-command'; readonly known: readonly string[] }
  | {
      readonly kind: 'unknown-option';
      readonly option: string;
      readonly command: CommandName;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'missing-value'; readonly option: string; readonly value: string }
  | { readonly kind: 'needless-value'; readonly option: string }
  | {
      readonly kind: 'wrong-value';
      readonly option: string;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: 'not-a-day' | 'not-a-moment' | 'not-a-claim' | 'not-an-amount' | 'not-so-sure' | 'not-a-what-if';
      readonly option: string;
      readonly found: string;
    }
  | {
      readonly kind: 'until-too-early' | 'by-too-early' | 'leave-too-early';
      readonly on: string;
      readonly found: string;
    }
  | { readonly kind: 'since-too-late'; readonly knownAt: string; readonly found: string }
  | { readonly kind: 'missing-argument'; readonly command: CommandName; readonly takes: string }
  | { readonly kind: 'extra-argument'; readonly found: string }
  | { readonly kind: 'missing-option'; readonly option: string; readonly value: string }
  | {
      readonly kind: 'unknown-name';
      readonly what: 'competency' | 'level' | 'person' | 'release' | 'schema' | 'version';
      readonly found: string;
      readonly nearest?: string;
      readonly known: readonly string[];
      /** The option in which it stands, as it is written; none where it is a word of its own. */
      readonly at?: string;
      /** Of a level: the competency that has none. */
      readonly competency?: string;
    }
  | { readonly kind: 'not-together'; readonly options: readonly [string, string] }
  | { readonly kind: 'whole-file'; readonly option: string; readonly others: readonly string[] }
  | { readonly kind: 'only-with'; readonly option: string; readonly needed: string }
  | { readonly kind: 'no-training'; readonly pack: string }
  | {
      readonly kind: 'too-fine';
      readonly option: string;
      readonly found: string;
      readonly currency: string;
      readonly decimals: string;
    }
  | { readonly kind: 'in-and-out'; readonly person: string }
  | { readonly kind: 'either-or'; readonly one: string; readonly other: string }
  | { readonly kind: 'several-programmes'; readonly programmes: readonly string[] }
  | { readonly kind: 'packs-of-two-programmes'; readonly programmes: readonly [string, string] }
  | { readonly kind: 'people-of-many' | 'ics-of-many' };
