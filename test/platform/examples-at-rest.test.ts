import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { catalogueInUse } from '../../src/actions/loaded-catalogue.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { readPartner } from '../../src/cli/files/load-partner.ts';
import { factsFromTree } from '../../src/domain/membership/facts-from-written.ts';
import { assess } from '../../src/domain/standing/assess.ts';
import { day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import { addProgramme } from '../../src/store/catalogue/programmes.ts';
import { loadFacts } from '../../src/store/membership/load-facts.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anId, anOffice, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const root = `${import.meta.dirname}/../..`;
const filesIn = (folder: string) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(`${root}/${folder}/${name}`, 'utf8')] as const);

/** With the people of a list beside a file, as the CLI reads them. */
const treeOf = (file: string, ...people: readonly string[]) => {
  const read = readPartner({ file, people }, root);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.located.tree as { readonly partner: string };
};
const partners = [
  ...filesIn('examples/network').map(([name]) => treeOf(`examples/network/${name}`)),
  treeOf('examples/nordlicht/partner.yaml', 'examples/nordlicht/people.csv'),
];

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  const programme = anId();
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, aPack());
    await addProgramme(store.db, { id: programme, code: 'mpn', now: office.clock.now() });
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  test('the example partners stand where their files stand, under the rules as they were published', async () => {
    const manager = office.as(inOffice(programme));
    const files = Object.fromEntries(filesIn('catalogue/mpn'));
    doneOf(await publishCatalogue(manager, { programme, label: 'October 2017', files }));
    for (const tree of partners) {
      const { partner } = doneOf(await importPartner(manager, { programme, tree }));
      const [rules, stored] = await withTenant(store.db, { programme, partner }, async (tx) => {
        const catalogue = await catalogueInUse(tx, programme);
        if (!catalogue) throw new Error('Nothing was published.');
        return [catalogue.programme, await loadFacts(tx, partner, catalogue.programme)] as const;
      });
      const read = factsFromTree(tree, rules);
      if (!read.ok || !stored) throw new Error(`${tree.partner} is refused.`);
      const asked = { programme: rules, day: day('2017-11-15'), knownAt: endOfTime };
      expect([tree.partner, assess({ ...asked, facts: stored.facts })]).toEqual([
        tree.partner,
        assess({ ...asked, facts: read.value }),
      ]);
      expect(await importPartner(manager, { programme, tree })).toMatchObject({ value: { isChanged: false } });
    }
  });
});
