/**
 * The statements that make a table whose rows belong to partners, by the storage rules (docs/architecture.md): programme
 * and partner in every row, the partner first in every key, and row level security that even the owner is under.
 *
 * @param columns what comes after programme_id, partner_id and id, as SQL
 */
export const partnerTable = (name: string, columns: string): string => `
  create table ${name} (
    programme_id uuid not null references programmes (id),
    partner_id uuid not null,
    id uuid not null,
    ${columns},
    primary key (partner_id, id)
  );
  ${keptApart(name)}
`;

/** A statement that was taken to be so from a moment until another; a correction ends one and adds the next. */
export const known = `
    known_from timestamptz not null,
    known_to timestamptz not null default '9999-12-31T23:59:59.999Z',
    -- The statement whose place it took, where one was corrected by itself.
    corrects uuid,
    check (known_from <= known_to)`;

/** On Citus a table is spread over machines by its partner; elsewhere there is nothing to do. */
export const distribute = (name: string): string => `
  do $$ begin
    if exists (select from pg_extension where extname = 'citus') then
      perform create_distributed_table('${name}', 'partner_id');
    end if;
  end $$;
`;

const programmeAsked = `nullif(current_setting('app.programme', true), '')::uuid`;
const partnerAsked = `nullif(current_setting('app.partner', true), '')::uuid`;

/**
 * A partner's role sees the rows of the partner that the transaction names and of its programme; the office's those of the
 * programme. With nothing named, no row is seen. Only the office may delete, as history is kept.
 */
export const keptApart = (name: string): string => `
  ${distribute(name)}
  alter table ${name} enable row level security;
  alter table ${name} force row level security;
  create policy own_partner on ${name} to assay_partner
    using (programme_id = ${programmeAsked} and partner_id = ${partnerAsked});
  create policy own_programme on ${name} to assay_office using (programme_id = ${programmeAsked});
  grant select, insert, update on ${name} to assay_partner;
  grant select, insert, update, delete on ${name} to assay_office;
`;

/** A table whose rows belong to a programme: its partners read it, its office writes it. */
export const programmeTable = (name: string): string => `
  alter table ${name} enable row level security;
  alter table ${name} force row level security;
  create policy own_programme on ${name} to assay_partner, assay_office using (programme_id = ${programmeAsked});
  grant select on ${name} to assay_partner;
  grant select, insert, update, delete on ${name} to assay_office;
`;
