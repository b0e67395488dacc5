import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { JsonAssessment } from '../../src/answers/result-schema.ts';
import { formOfAnswers } from '../../src/store/standing/standing-state.ts';

test('whoever changes the form of a standing says so, or answers in the old form would still be told', () => {
  const schema = JSON.stringify(z.toJSONSchema(JsonAssessment, { io: 'output' }));
  const form = { formOfAnswers, schema: createHash('sha256').update(schema).digest('hex').slice(0, 16) };
  // Where the schema is another one: count formOfAnswers up, and put both here.
  expect(form).toEqual({ formOfAnswers: 10, schema: '69b0519e7ad9f1cc' });
});
