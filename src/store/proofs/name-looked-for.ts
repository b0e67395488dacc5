import { type RawBuilder, sql } from 'kysely';

/**
 * A name as people look for one: small letters, the usual accents taken off, letter by letter. What is a small letter of Ä
 * depends on the database, so they are written out. It is compared byte by byte, as the indexes of migration 24 have it.
 */
export const nameLookedFor = (name: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`(translate(lower(${name}), ${sql.lit(accented)}, ${sql.lit(plain)}) collate "C")`;

const accented = 'äöüáàâåãçéèêëíìîïñóòôõøúùûÄÖÜÁÀÂÅÃÇÉÈÊËÍÌÎÏÑÓÒÔÕØÚÙÛ';
const plain = 'aouaaaaaceeeeiiiinooooouuuaouaaaaaceeeeiiiinooooouuu';
