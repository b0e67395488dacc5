import { schemaOf } from '../../store/migrate.ts';
import { withInstallation } from './with-installation.ts';

/** Opening is what brings the schema up to date. */
export const migrate = withInstallation(async ({ installation, words, say }) =>
  say(words.schema(await schemaOf(installation.store.engine))),
);
