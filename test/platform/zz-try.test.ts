import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { anApi } from '../builders/an-api.ts';
test('document', async () => {
  const api = await anApi({} as never);
  writeFileSync('/tmp/openapi.json', JSON.stringify(api.swagger(), null, 1));
});
