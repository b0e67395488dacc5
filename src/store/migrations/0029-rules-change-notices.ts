import type { Migration } from './migration.ts';

/** That another text will bind an award is heard as well, also of who is safe by it. */
export const rulesChangeNotices: Migration = {
  number: 29,
  name: 'rules change notices',
  sql: `
      alter table notices drop constraint notices_cause_check;
      alter table notices
        add constraint notices_cause_check check (cause in
          ('link-ended', 'person-left', 'renewal-open', 'at-risk', 'demotion-pending', 'credential-expiring',
           'audit-scheduled', 'audit-to-cure', 'audit-passed', 'audit-not-passed', 'rules-change'));
  `,
};
