import { textIn } from '../../domain/catalogue/text.ts';
import type { Invitation } from '../../store/sign-in/invitations.ts';
import { partnerName } from '../../store/sign-in/partner-name.ts';
import { programmeCode } from '../../store/sign-in/programmes.ts';
import { userById } from '../../store/sign-in/users.ts';
import type { Store } from '../../store/store.ts';
import { withOffice } from '../../store/tenant.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';

/** What somebody is invited to, by whom, and until when. */
export interface InvitationOffer {
  readonly role: string;
  /** The name of the programme in the language of the invitation; its code as long as no rules are published. */
  readonly programme: string;
  /** The name of the partner; none where the role is of the programme's office. */
  readonly partner?: string;
  /** Who invites; nobody where Assay was set up. */
  readonly invitedBy?: string;
  readonly expires: string;
}

/** The same for the letter and for the page to which its link leads. */
export async function offerOf({ db }: Pick<Store, 'db'>, invitation: Invitation): Promise<InvitationOffer> {
  const { programme_id: programme, partner_id: partner, invited_by } = invitation;
  const name = partner === null ? undefined : await partnerName(db, { programme, partner });
  const catalogue = await withOffice(db, programme, (tx) => catalogueInUse(tx, programme));
  const inviter = invited_by === null ? undefined : await userById(db, invited_by);
  return {
    role: invitation.role,
    programme: catalogue
      ? textIn(catalogue.programme.name, invitation.language)
      : ((await programmeCode(db, programme)) ?? ''),
    ...(name !== undefined && { partner: name }),
    ...(inviter && { invitedBy: inviter.name }),
    expires: invitation.expires_at,
  };
}
