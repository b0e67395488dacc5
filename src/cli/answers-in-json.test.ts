import { describe, expect, it } from 'vitest';
import { schemaNames } from '../answers/schemas.ts';
import { runFor } from './world-for-tests.ts';

describe('assay schema', () => {
  it.each(schemaNames)('%s prints a JSON Schema with a title, whose references all lead somewhere', (name) => {
    const schema = JSON.parse(runFor(['schema', name]).out) as {
      readonly $ref?: string;
      readonly title?: string;
      readonly $defs?: Readonly<Record<string, { readonly title?: string }>>;
    };
    const root = schema.$ref ? schema.$defs?.[schema.$ref.replace('#/$defs/', '')] : schema;
    expect(root?.title).toMatch(/^Assay /);
    const references = JSON.stringify(schema).match(/"\$ref":"[^"]+"/g) ?? [];
    const defined = new Set(['"$ref":"#"', ...Object.keys(schema.$defs ?? {}).map((id) => `"$ref":"#/$defs/${id}"`)]);
    expect(references.filter((one) => !defined.has(one))).toEqual([]);
  });

  it('pack is what pack schema prints', () => {
    expect(runFor(['pack', 'schema']).out).toBe(runFor(['schema', 'pack']).out);
  });
});
