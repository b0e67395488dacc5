import type { BenefitLibrary } from '../domain/benefits/benefit.ts';
import type { Programme } from '../domain/catalogue/programme.ts';
import { withRulings } from '../domain/catalogue/with-rulings.ts';
import { rulingsKnown } from '../domain/membership/rulings-known.ts';
import { endOfTime } from '../domain/time/instant.ts';
import type { Training } from '../domain/training/training.ts';
import { packFromFiles } from '../exchange/pack-from-files.ts';
import { type RulesInUse, rulesInUse } from '../store/catalogue/rules-in-use.ts';
import { type CatalogueVersion, filesOfVersion } from '../store/catalogue/versions.ts';
import type { Tx } from '../store/tenant.ts';
import { decidedBeside } from './rulings/decided-beside.ts';

/** A version of a catalogue with the rulings of its programme, ready to be judged by. */
export interface LoadedCatalogue extends Pack {
  /** The name of the rules: another one after every publication and every ruling. */
  readonly rules: string;
}

interface Pack {
  readonly version: CatalogueVersion;
  readonly programme: Programme;
  readonly training?: Training;
  readonly benefits?: BenefitLibrary;
}

/** How many versions stay in memory: the newest ones of a few programmes, and some that are looked back at. */
const room = 12;
/** By the id of the version: what it says never changes. The one that was used longest ago goes first. */
const loaded = new Map<string, Pack>();

/** The rules of a programme as they are now; nothing where none were published yet. */
export async function catalogueInUse(tx: Tx, programme: string): Promise<LoadedCatalogue | undefined> {
  const found = await rulesInUse(tx, programme);
  return found && ruled(await packOf(tx, programme, found.version), found);
}

/** One version of them, with what was ruled until now: a ruling answers for every text that asks its question. */
export async function loadVersion(
  tx: Tx,
  programme: string,
  version: CatalogueVersion,
): Promise<LoadedCatalogue | undefined> {
  const found = await rulesInUse(tx, programme);
  return found && ruled(await packOf(tx, programme, version), found);
}

const ruled = (
  pack: Pack,
  { rules, ...decided }: Pick<RulesInUse, 'rulings' | 'extensions' | 'rules'>,
): LoadedCatalogue => ({
  ...pack,
  programme: withRulings(pack.programme, rulingsKnown(decidedBeside(decided), endOfTime)),
  rules,
});

async function packOf(tx: Tx, programme: string, version: CatalogueVersion): Promise<Pack> {
  const key = `${programme} ${version.id}`;
  const catalogue = loaded.get(key) ?? (await readVersion(tx, programme, version));
  loaded.delete(key);
  loaded.set(key, catalogue);
  const [oldest] = loaded.keys();
  if (loaded.size > room && oldest !== undefined) loaded.delete(oldest);
  return catalogue;
}

async function readVersion(tx: Tx, programme: string, version: CatalogueVersion): Promise<Pack> {
  const read = packFromFiles((await filesOfVersion(tx, programme, version.id)) ?? {});
  if (!read.ok)
    throw new Error(
      `The catalogue version ${version.label} was accepted when it was published and cannot be read now: ${JSON.stringify(read.problems[0])}. Publish it again in the form that this version of Assay reads.`,
    );
  const { programme: rules, training, benefits } = read.value;
  return { version, programme: rules, ...(training && { training }), ...(benefits && { benefits }) };
}
