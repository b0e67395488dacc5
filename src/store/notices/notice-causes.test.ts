import { expect, test } from 'vitest';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { applicationCauses, auditCauses, disputeCauses, standingCauses } from '../../domain/notices/notice.ts';

test.each(engineKinds)('the ledger takes every cause of a notice, and no other, over %s', async (kind) => {
  const store = await aStore(kind);
  try {
    const { rows } = await store.engine.run(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'notices_cause_check'`,
    );
    const taken = [...String(rows[0]?.['rule']).matchAll(/'([a-z-]+)'/g)].map(([, cause]) => cause);
    const causes = [
      'link-ended',
      'person-left',
      ...standingCauses,
      ...auditCauses,
      ...disputeCauses,
      ...applicationCauses,
    ];
    expect(taken.sort()).toEqual(causes.sort());
  } finally {
    await store.close();
  }
});
