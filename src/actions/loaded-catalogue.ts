import type { Programme } from '../domain/catalogue/programme.ts';
import type { Training } from '../domain/training/training.ts';
import { packFromFiles } from '../exchange/pack-from-files.ts';
import { type CatalogueVersion, filesOfVersion, newestVersion } from '../store/catalogue/versions.ts';
import type { Tx } from '../store/tenant.ts';

/** A version of a catalogue, ready to be judged by. */
export interface LoadedCatalogue {
  readonly version: CatalogueVersion;
  readonly programme: Programme;
  readonly training?: Training;
}

/** How many versions stay in memory: the newest ones of a few programmes, and some that are looked back at. */
const room = 12;
/** By the id of the version: what it says never changes. The one that was used longest ago goes first. */
const loaded = new Map<string, LoadedCatalogue>();

/** The rules of a programme as they are now; nothing where none were published yet. */
export async function catalogueInUse(tx: Tx, programme: string): Promise<LoadedCatalogue | undefined> {
  const version = await newestVersion(tx, programme);
  return version && loadVersion(tx, programme, version);
}

export async function loadVersion(tx: Tx, programme: string, version: CatalogueVersion): Promise<LoadedCatalogue> {
  const key = `${programme} ${version.id}`;
  const catalogue = loaded.get(key) ?? (await readVersion(tx, programme, version));
  loaded.delete(key);
  loaded.set(key, catalogue);
  const [oldest] = loaded.keys();
  if (loaded.size > room && oldest !== undefined) loaded.delete(oldest);
  return catalogue;
}

async function readVersion(tx: Tx, programme: string, version: CatalogueVersion): Promise<LoadedCatalogue> {
  const read = packFromFiles((await filesOfVersion(tx, programme, version.id)) ?? {});
  if (!read.ok)
    throw new Error(
      `The catalogue version ${version.label} was accepted when it was published and cannot be read now: ${JSON.stringify(read.problems[0])}. Publish it again in the form that this version of Assay reads.`,
    );
  const { programme: rules, training } = read.value;
  return { version, programme: rules, ...(training && { training }) };
}
