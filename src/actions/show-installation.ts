import type { Region } from '../domain/catalogue/region.ts';
import type { Text } from '../domain/catalogue/text.ts';
import type { Day } from '../domain/time/day.ts';
import type { DemoDay } from '../domain/time/demo-days.ts';
import { allProgrammes } from '../store/catalogue/programmes.ts';
import { businessDay } from '../store/installation/business-day.ts';
import { demoDays } from '../store/installation/demo-days.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';

/** What a server tells whoever comes to it, before it knows who that is. */
export interface Installation {
  /** The business day. */
  readonly today: Day;
  /** Of a demo: when it was begun and moved, and to which day; of another installation none. */
  readonly demoDays: readonly DemoDay[];
  /** Those with rules that were published, the oldest first. */
  readonly programmes: readonly ProgrammeShown[];
}

export interface ProgrammeShown {
  readonly code: string;
  readonly name: Text;
  readonly vendor?: string;
  readonly regions: readonly Region[];
  /** Its rules know evidence of some kind. */
  readonly evidence: boolean;
  /** Its rules know evidence that customers give, so that partners can ask for it. */
  readonly references: boolean;
  /** Its rules know evidence that auditors find, so that partners can apply for audits. */
  readonly audits: boolean;
  /** Its rules look at figures, which partners report. */
  readonly figures: boolean;
  /** Its rules say how memberships are renewed, and it is done here. */
  readonly renewals: boolean;
  /** It says what its levels give to their holders. */
  readonly benefits: boolean;
  /** It says how exams are prepared for and what that costs, so that plans can be made. */
  readonly plans: boolean;
}

/** The programmes of a server and the day on which it lives, for everybody. */
export async function showInstallation({ store, clock }: Pick<Context, 'store' | 'clock'>): Promise<Installation> {
  const programmes: ProgrammeShown[] = [];
  for (const { id, code } of await allProgrammes(store.db)) {
    const catalogue = await withOffice(store.db, id, (tx) => catalogueInUse(tx, id));
    if (!catalogue) continue;
    const { name, vendor, regions, evidence, metrics, membership } = catalogue.programme;
    const references = [...evidence.values()].some((kind) => kind.reference);
    programmes.push({
      code,
      name,
      ...(vendor !== undefined && { vendor }),
      regions: [...regions.values()],
      evidence: evidence.size > 0,
      references,
      audits: [...evidence.values()].some((kind) => kind.audit !== undefined),
      figures: metrics.size > 0,
      renewals: membership !== undefined,
      benefits: catalogue.benefits !== undefined,
      plans: catalogue.training !== undefined,
    });
  }
  return { today: clock.today(), demoDays: await daysOfDemo(store), programmes };
}

/** Every programme records them alike. */
async function daysOfDemo({ db }: Context['store']): Promise<readonly DemoDay[]> {
  if ((await businessDay(db)) === undefined) return [];
  const [first] = await allProgrammes(db);
  return first ? withOffice(db, first.id, (tx) => demoDays(tx, first.id)) : [];
}
