import type { Migration } from './migration.ts';

/** The tables of migration 4. They say who somebody is, which no partner's rows and no programme's rows do. */
export const signInTables = [
  'users',
  'sessions',
  'accounts',
  'verifications',
  'two_factors',
  'passkeys',
  'api_keys',
  'invitations',
  'role_assignments',
] as const;

/** Nothing of it is read under a role for partners: who signs in is found out before one knows for whom. */
const forNoTenant = signInTables
  .map((table) => `revoke all on ${table} from public, assay_partner, assay_office, assay_person;`)
  .join('\n');

const forever = `'9999-12-31T23:59:59.999Z'`;

export const signIn: Migration = {
  number: 4,
  name: 'sign-in',
  sql: `
      create table users (
        id uuid primary key,
        name text not null,
        email text not null unique check (email = lower(email)),
        email_verified boolean not null default false,
        image text,
        language text not null default 'en' check (language in ('en', 'de')),
        two_factor_enabled boolean not null default false,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );

      create table sessions (
        id uuid primary key,
        user_id uuid not null references users (id) on delete cascade,
        token text not null unique,
        expires_at timestamptz not null,
        ip_address text,
        user_agent text,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index sessions_by_user on sessions (user_id);

      -- The ways in which a user proves to be one: a password here, or an account at an identity provider.
      create table accounts (
        id uuid primary key,
        user_id uuid not null references users (id) on delete cascade,
        provider_id text not null,
        account_id text not null,
        password text,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        unique (provider_id, account_id)
      );
      create index accounts_by_user on accounts (user_id);

      create table verifications (
        id uuid primary key,
        identifier text not null,
        value text not null,
        expires_at timestamptz not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index verifications_by_identifier on verifications (identifier);

      create table two_factors (
        id uuid primary key,
        user_id uuid not null unique references users (id) on delete cascade,
        secret text not null,
        backup_codes text not null,
        verified boolean not null default true,
        failed_verification_count integer not null default 0,
        locked_until timestamptz
      );

      create table passkeys (
        id uuid primary key,
        user_id uuid not null references users (id) on delete cascade,
        name text not null,
        -- As WebAuthn names it, and the key's own bytes, both in base64url.
        credential_id text not null unique,
        public_key text not null,
        -- How often it has signed, where it counts; a number that falls betrays a copy.
        counter bigint not null,
        transports jsonb not null,
        created_at timestamptz not null,
        last_used_at timestamptz
      );
      create index passkeys_by_user on passkeys (user_id);

      create table api_keys (
        id uuid primary key,
        user_id uuid not null references users (id) on delete cascade,
        name text not null,
        -- The first letters, by which its holder knows it again.
        prefix text not null,
        secret_hash text not null unique,
        scopes jsonb not null,
        -- The roles that it may use, as long as its holder has them.
        roles jsonb not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz
      );
      create index api_keys_by_user on api_keys (user_id);

      create table invitations (
        id uuid primary key,
        programme_id uuid not null references programmes (id),
        -- Not a foreign key: partners may be spread over machines, and these rows are not.
        partner_id uuid,
        role text not null,
        email text not null check (email = lower(email)),
        language text not null check (language in ('en', 'de')),
        -- Null until a letter is written: the secret is made for the letter, and rests nowhere.
        token_hash text unique,
        invited_by uuid references users (id),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        withdrawn_at timestamptz,
        accepted_at timestamptz,
        accepted_by uuid references users (id),
        check ((partner_id is null) = (role not in ('partner-administrator', 'partner-member')))
      );
      create index invitations_by_programme on invitations (programme_id);

      create table role_assignments (
        id uuid primary key,
        programme_id uuid not null references programmes (id),
        partner_id uuid,
        user_id uuid not null references users (id),
        role text not null,
        valid_from timestamptz not null,
        valid_until timestamptz not null default ${forever},
        granted_by uuid references users (id),
        -- One invitation makes one assignment, however often it is accepted.
        invitation_id uuid unique references invitations (id),
        check (valid_from <= valid_until),
        check ((partner_id is null) = (role not in ('partner-administrator', 'partner-member')))
      );
      create index role_assignments_by_user on role_assignments (user_id);
      create index role_assignments_by_programme on role_assignments (programme_id);
      ${forNoTenant}
  `,
};
