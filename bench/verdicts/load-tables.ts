import { once } from 'node:events';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { verifications } from '../../src/domain/catalogue/verification.ts';
import type { Facts } from '../../src/domain/membership/facts.ts';
import { type Rational, writeRational } from '../../src/domain/numbers/rational.ts';
import type { Postgres } from './postgres.ts';

const tables = {
  partner: 'partner int not null, market text',
  affiliation: 'partner int not null, person smallint not null, from_day date not null, to_day date not null',
  credential:
    'partner int not null, person smallint not null, item smallint not null, earned date not null, valid_through date not null, verification smallint not null, uncertain boolean not null',
  metric: 'partner int not null, metric smallint not null, on_day date, low numeric not null, high numeric not null',
  status:
    'partner int not null, status text not null, level smallint not null, from_day date not null, to_day date not null',
} as const;

type Table = keyof typeof tables;

const keys = [
  'alter table partner add primary key (partner)',
  'alter table credential add primary key (partner, person, item)',
  'create index on affiliation (partner, person)',
  'create index on metric (partner, metric, on_day)',
  'create index on status (partner)',
];

/** Makes the tables anew from a stream of partners: COPY, then keys and indexes, then ANALYZE. */
export async function loadTables(
  { client, folder }: Postgres,
  programme: Programme,
  partners: Iterable<Facts>,
): Promise<void> {
  const names = Object.keys(tables) as Table[];
  const files = new Map(names.map((name) => [name, new RowFile(join(folder, `${name}.tsv`))]));
  const write = (table: Table, ...values: readonly Cell[]) => (files.get(table) as RowFile).write(values);
  const rows = rowsOf(programme, write);
  let number = 0;
  for (const facts of partners) {
    rows(number++, facts);
    if (number % 1000 === 0) for (const file of files.values()) await file.drained();
  }
  for (const [name, file] of files) {
    await file.end();
    await client.query(`drop table if exists ${name}`);
    await client.query(`create unlogged table ${name} (${tables[name]})`);
    await client.query(`copy ${name} from '${file.path}'`);
    rmSync(file.path);
  }
  for (const statement of keys) await client.query(statement);
  await client.query('vacuum analyze');
}

function rowsOf(programme: Programme, write: (table: Table, ...values: readonly Cell[]) => void) {
  const items = new Map([...programme.items.keys()].map((item, index) => [item, index]));
  const metrics = new Map([...programme.metrics.keys()].map((metric, index) => [metric, index]));
  return (partner: number, facts: Facts): void => {
    write('partner', partner, facts.attributes.get('market'));
    for (const [person, { affiliations, credentials }] of facts.people.entries()) {
      for (const { from, to } of affiliations) write('affiliation', partner, person, from, to);
      for (const { item, earned, validThrough, verification, state } of credentials) {
        const proved = verifications.indexOf(verification);
        write(
          'credential',
          partner,
          person,
          items.get(item),
          earned,
          validThrough,
          proved,
          state === 'confirmed' ? 'f' : 't',
        );
      }
    }
    for (const [metric, measurements] of facts.metrics) {
      for (const { on, value } of measurements)
        write(
          'metric',
          partner,
          metrics.get(metric),
          on,
          writeRational(value.low as Rational),
          writeRational(value.high as Rational),
        );
    }
    for (const { status, level, from, to } of facts.statuses)
      write(
        'status',
        partner,
        status,
        programme.levels.findIndex((one) => one.id === level),
        from,
        to,
      );
  };
}

type Cell = string | number | undefined;

class RowFile {
  readonly path: string;
  readonly #stream: WriteStream;
  #text = '';

  constructor(path: string) {
    this.path = path;
    this.#stream = createWriteStream(path);
  }

  write(values: readonly Cell[]): void {
    this.#text += `${values.map((value) => value ?? '\\N').join('\t')}\n`;
  }

  async drained(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  async end(): Promise<void> {
    this.#stream.end(this.#text);
    await finished(this.#stream);
  }
}
