import type { ColumnType, Generated } from 'kysely';
import type { Rhythm } from '../../domain/notices/rhythm.ts';

type Once<Value> = ColumnType<Value, Value, never>;
type Json<Value> = ColumnType<Value, string, never>;

interface Users {
  id: Once<string>;
  name: string;
  /** In lower case. */
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  language: Generated<'en' | 'de'>;
  two_factor_enabled: Generated<boolean>;
  created_at: Once<string>;
  updated_at: string;
}

interface Passkeys {
  id: Once<string>;
  user_id: Once<string>;
  name: string;
  credential_id: Once<string>;
  public_key: Once<string>;
  counter: number;
  transports: Json<readonly string[]>;
  created_at: Once<string>;
  last_used_at: string | null;
}

interface ApiKeys {
  id: Once<string>;
  user_id: Once<string>;
  name: Once<string>;
  prefix: Once<string>;
  secret_hash: Once<string>;
  scopes: Json<readonly ('read' | 'write')[]>;
  roles: Json<readonly unknown[]>;
  created_at: Once<string>;
  expires_at: Once<string>;
  revoked_at: string | null;
  last_used_at: string | null;
}

interface Invitations {
  id: Once<string>;
  programme_id: Once<string>;
  partner_id: Once<string | null>;
  role: Once<string>;
  email: Once<string>;
  language: Once<'en' | 'de'>;
  token_hash: string | null;
  invited_by: Once<string | null>;
  created_at: Once<string>;
  expires_at: Once<string>;
  withdrawn_at: string | null;
  accepted_at: string | null;
  accepted_by: string | null;
}

interface RoleAssignments {
  id: Once<string>;
  programme_id: Once<string>;
  partner_id: Once<string | null>;
  user_id: Once<string>;
  role: Once<string>;
  valid_from: Once<string>;
  valid_until: Generated<string>;
  granted_by: Once<string | null>;
  invitation_id: Once<string | null>;
}

interface LetterPreferences {
  /** Of the user whose wish it is. */
  id: string;
  rhythm: Rhythm;
  changed_at: string;
}

interface CalendarFeeds {
  id: Once<string>;
  user_id: Once<string>;
  programme_id: Once<string | null>;
  partner_id: Once<string | null>;
  language: Once<'en' | 'de'>;
  secret_hash: Once<string>;
  created_at: Once<string>;
  revoked_at: Generated<string | null>;
  last_read_at: Generated<string | null>;
}

/**
 * Who signs in, and what for. Not under row level security, and no role for partners has a right on them; sessions, accounts,
 * verifications and second factors are the sign-in library's alone (kysely-with-dates.ts).
 */
export interface SignInTables {
  users: Users;
  passkeys: Passkeys;
  api_keys: ApiKeys;
  invitations: Invitations;
  role_assignments: RoleAssignments;
  calendar_feeds: CalendarFeeds;
  letter_preferences: LetterPreferences;
}
