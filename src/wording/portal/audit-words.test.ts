import { expect, test } from 'vitest';
import { type AuditAction, statedThings } from '../../domain/audit/audit-action.ts';
import { auditActionWords } from './audit-action-words.ts';

test.each(['en', 'de'] as const)(
  'everything that is done has words of its own in %s, and no two of them the same',
  (language) => {
    const words = auditActionWords[language];
    for (const thing of statedThings)
      for (const verb of ['add', 'correct', 'withdraw'] as const)
        expect(words[`${verb}-${thing}` satisfies AuditAction]).toMatch(/^\S.*\S$/);
    const all = Object.values(words);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  },
);
