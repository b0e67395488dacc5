import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';

/** Whose rows a transaction may see. */
export interface Tenant {
  readonly programme: string;
  readonly partner: string;
}

export type Tx = Transaction<Database>;

/**
 * Does some work in a transaction that sees and writes the rows of one partner, and no others: row level security is under
 * every statement. The only ways to the tables of partners are this one and {@link withOffice}.
 */
export const withTenant = <Result>(
  db: Kysely<Database>,
  { programme, partner }: Tenant,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> =>
  inRole(db, `set local role assay_partner; ${setting('programme', programme)}; ${setting('partner', partner)}`, work);

/** The same for those who work for the programme: the rows of all its partners, and of no other programme. */
export const withOffice = <Result>(
  db: Kysely<Database>,
  programme: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => inRole(db, asOffice(programme), work);

/** The statements by which a transaction goes on in the name of a programme's office. */
export const asOffice = (programme: string): string =>
  `set local role assay_office; ${setting('programme', programme)}`;

/** From here on a transaction that began in nobody's name sees and writes what the office of a programme does. */
export async function goOnAsOffice(tx: Tx, programme: string): Promise<void> {
  await sql.raw(asOffice(programme)).execute(tx);
}

/** The statements by which a transaction goes on in the name of a person. */
export const asPerson = (person: string): string => `set local role assay_person; ${setting('person', person)}`;

/** The statement by which a transaction goes on under another role. */
export const asRole = (name: string): string => `set local role "${name.replaceAll('"', '""')}"`;

/** The same for one person: its own wallet. */
export const withPerson = <Result>(
  db: Kysely<Database>,
  person: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => inRole(db, asPerson(person), work);

/** Both: somebody's own wallet, and the partners that {@link atPartner} names one after the other. */
export const withWallet = <Result>(
  db: Kysely<Database>,
  person: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => inRole(db, `set local role assay_link; ${setting('person', person)}`, work);

/** Inside {@link withWallet}: from now on what partners of a programme may read of it is seen. */
export async function atProgramme(tx: Tx, programme: string): Promise<void> {
  await sql.raw(setting('programme', programme)).execute(tx);
}

/** Inside {@link withWallet}: from now on the rows of this partner are seen and written, and those of no other. */
export async function atPartner(tx: Tx, { programme, partner }: Tenant): Promise<void> {
  await sql.raw(`${setting('programme', programme)}; ${setting('partner', partner)}`).execute(tx);
}

function inRole<Result>(db: Kysely<Database>, settings: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await sql.raw(settings).execute(tx);
    return work(tx);
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** `set local` takes no parameters (and `set_config` does not reach the machines of Citus), so nothing but a UUID may pass. */
function setting(name: 'programme' | 'partner' | 'person', id: string): string {
  if (!uuid.test(id)) throw new Error(`"${id}" is not the id of a ${name}: a UUID in lower case is wanted.`);
  return `set local app.${name} = '${id}'`;
}
