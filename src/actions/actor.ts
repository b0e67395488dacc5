/** What somebody may be for a programme, in its office. */
export const officeRoles = ['programme-manager', 'account-manager', 'expert', 'training-manager', 'auditor'] as const;
/** What somebody may be for a partner; the administrator is the Primary Program Contact. */
export const partnerRoles = ['partner-administrator', 'partner-member'] as const;

export type OfficeRole = (typeof officeRoles)[number];
export type PartnerRole = (typeof partnerRoles)[number];

/** A role and where it holds. */
export type RoleHeld =
  | { readonly kind: 'office'; readonly role: OfficeRole; readonly programme: string }
  | { readonly kind: 'partner'; readonly role: PartnerRole; readonly programme: string; readonly partner: string }
  /** The person's own wallet. */
  | { readonly kind: 'person'; readonly person: string };

/** What a key of the API may be used for; a person who is signed in may do all that its roles allow. */
export const scopes = ['read', 'write'] as const;
export type Scope = (typeof scopes)[number];

/** Who does something: a person who is signed in, a program with a key, or Assay itself by its clock. */
export type Actor =
  | { readonly kind: 'user'; readonly id: string; readonly roles: readonly RoleHeld[] }
  | {
      readonly kind: 'key';
      readonly id: string;
      readonly roles: readonly RoleHeld[];
      readonly scopes: readonly Scope[];
    }
  | { readonly kind: 'system'; readonly roles: readonly RoleHeld[] };

export const nobody: Actor = { kind: 'system', roles: [] };
