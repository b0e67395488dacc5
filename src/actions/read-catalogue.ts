import {
  type CatalogueVersion,
  catalogueVersions,
  filesOfVersion,
  versionWithId,
} from '../store/catalogue/versions.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { catalogueInUse, type LoadedCatalogue, loadVersion } from './loaded-catalogue.ts';
import { type Done, done, refused } from './refusal.ts';

interface Asked {
  readonly programme: string;
  /** The id of a version; without it, the newest. */
  readonly version?: string | undefined;
}

const noSuch = (what: string) => refused({ kind: 'not-found', what });

/** The rules of a programme, as they are or as a version had them. They are for everybody to read, as all that follows. */
export async function readCatalogue({ store }: Pick<Context, 'store'>, asked: Asked): Promise<Done<LoadedCatalogue>> {
  const { programme, version: id } = asked;
  return withOffice(store.db, programme, async (tx) => {
    const version = id === undefined ? undefined : await versionWithId(tx, programme, id);
    const catalogue =
      id === undefined ? await catalogueInUse(tx, programme) : version && (await loadVersion(tx, programme, version));
    return catalogue ? done(catalogue) : noSuch('catalogue');
  });
}

/** All versions of a programme's rules, the newest first. */
export async function listCatalogueVersions(
  { store }: Pick<Context, 'store'>,
  programme: string,
): Promise<Done<readonly CatalogueVersion[]>> {
  return done(await withOffice(store.db, programme, (tx) => catalogueVersions(tx, programme)));
}

/** The files of a version as their authors wrote them, by name. */
export async function catalogueFiles(
  { store }: Pick<Context, 'store'>,
  { programme, version }: { readonly programme: string; readonly version: string },
): Promise<Done<Readonly<Record<string, string>>>> {
  const files = await withOffice(store.db, programme, (tx) => filesOfVersion(tx, programme, version));
  return files ? done(files) : noSuch('catalogue');
}
