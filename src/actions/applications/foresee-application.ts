import type { Application } from '../../domain/awards/application.ts';
import { type BenefitsAtRisk, benefitsAtRisk } from '../../domain/benefits/benefits-at-risk.ts';
import { giversOfPartner } from '../../domain/benefits/givers-of-partner.ts';
import type { Agreement } from '../../domain/catalogue/membership-terms.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { type ApplyingPolicy, applyingPolicyOf } from '../../store/catalogue/programme-settings.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { applicationWithId } from '../../store/standing/award-applications.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type PartnerAsKnown, partnerAsKnown } from '../partner-as-known.ts';
import { mayReadApplications } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type ConflictCode, type Done, done, refused } from '../refusal.ts';
import { agreementOn } from '../renewals/renewal-in-hand.ts';
import { applicationNow } from './application-now.ts';

export interface ApplicationForeseen {
  readonly programme: Programme;
  /** What it does, or why it cannot be given today. */
  readonly outlook: ApplicationAhead | { readonly kind: 'not-possible'; readonly why: WhyNot };
}

/** As the application would be refused. */
interface WhyNot {
  readonly code: ApplicationConflict;
  readonly values?: Readonly<Record<string, string>>;
}

type ApplicationConflict = Extract<ConflictCode, `application-${string}`>;
const isOfApplication = (code: ConflictCode): code is ApplicationConflict => code.startsWith('application-');

export interface ApplicationAhead {
  readonly kind: 'possible';
  readonly application: Application;
  readonly policy: ApplyingPolicy;
  readonly agreement?: Agreement;
  /** The rules invoice a fee with a renewal; none is with an application. */
  readonly hasFees: boolean;
  /** What it gives that the partner has not by its other awards; left out where the rules say nothing of benefits. */
  readonly gives?: BenefitsAtRisk;
}

interface Asked extends AboutPartner, Claim {
  /** Of an application that was made: it is judged on its day. */
  readonly id?: string | undefined;
}

/** How an award would be held if it were given today, and what else that does; or why it cannot be. Nothing is written. */
export async function foreseeApplication(
  { store, actor, clock }: Context,
  { programme, partner, competency, level, id }: Asked,
): Promise<Done<ApplicationForeseen>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadApplications(actor, tenant)) return refuse(actor);
  return withTenant(store.db, tenant, async (tx): Promise<Done<ApplicationForeseen>> => {
    const kept = await partnerRows(tx, partner);
    if (!kept) return refused({ kind: 'not-found', what: 'partner' });
    const known = await partnerAsKnown(tx, programme, kept);
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const today = clock.today();
    const made = id === undefined ? undefined : await applicationWithId(tx, partner, id);
    if (id !== undefined && !made) return refused({ kind: 'not-found', what: 'award-application' });
    const appliedOn = (made?.applied_on ?? today) as Day;
    const found = await applicationNow(tx, known, { partner, competency, level, today, appliedOn });
    const { programme: rules } = known;
    if (!found.ok) {
      const { refusal } = found;
      if (refusal.kind !== 'conflict' || !isOfApplication(refusal.code)) return found;
      const why: WhyNot = { code: refusal.code, ...(refusal.values && { values: refusal.values }) };
      return done({ programme: rules, outlook: { kind: 'not-possible', why } });
    }
    const agreement = agreementOn(rules, today);
    const outlook: ApplicationAhead = {
      ...{ kind: 'possible', application: found.value, policy: await applyingPolicyOf(tx, programme) },
      ...(agreement && { agreement }),
      hasFees: (rules.membership?.fees.length ?? 0) > 0,
      ...givenBy(known, found.value, { competency, level }),
    };
    return done({ programme: rules, outlook });
  });
}

/** What would go with it if it were held already, which is what comes with it. */
function givenBy(
  { programme, benefits }: PartnerAsKnown,
  { after: facts, ends, from: day }: Application,
  claim: Claim,
): Pick<ApplicationAhead, 'gives'> {
  if (!benefits) return {};
  const goesOnAt = ends.at(-1)?.level;
  const lapsing = [{ ...claim, ...(goesOnAt !== undefined && { goesOnAt }) }];
  const givers = giversOfPartner({ programme, facts, day, knownAt: endOfTime });
  const { losses, worth } = benefitsAtRisk(benefits, givers, lapsing, day);
  return { gives: { worth, losses: losses.map(({ until: _, ...gain }) => gain) } };
}
