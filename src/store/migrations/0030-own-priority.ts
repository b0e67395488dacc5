import type { Migration } from './migration.ts';

/** A partner ranks its awards itself: whose people are counted first is a word, or a list of awards. */
export const ownPriority: Migration = {
  number: 30,
  name: 'own priority',
  sql: `
      alter table partners drop constraint partners_priority_check;
      alter table partners alter column priority drop default;
      alter table partners alter column priority type jsonb using to_jsonb(priority);
      alter table partners alter column priority set default '"standard"';
      alter table partners add constraint partners_priority_check
        check (jsonb_typeof(priority) = 'array' or priority in ('"standard"', '"asListed"'));
  `,
};
