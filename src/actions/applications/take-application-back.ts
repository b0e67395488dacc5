import { takeApplicationBack as takeBack } from '../../store/standing/award-applications.ts';
import type { Context } from '../context.ts';
import { mayApplyForAward } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { openApplication } from './application-in-hand.ts';

/** Its partner takes an application back, as long as nobody has decided about it. */
export async function takeApplicationBack(
  context: Context,
  { id, ...about }: Omit<AboutOnePartner, 'reason'> & { readonly id: string },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayApplyForAward(actor, about)) return refuse(actor);
  return writeAboutPartner(
    context,
    about,
    async (writing) => {
      const { tx, tenant, now } = writing;
      const open = await openApplication(writing, id);
      if (!open.ok) return open;
      await takeBack(tx, tenant.partner, id, { taken_back_at: now, taken_back_on: clock.today() });
      const touched = [{ kind: 'award-application', id, content: { state: 'taken-back' } }];
      return done({ value: { id }, action: 'take-back-application', touched });
    },
    { asOffice: true },
  );
}
