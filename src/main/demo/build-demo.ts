import type { Actor } from '../../actions/actor.ts';
import { enrolPartners } from '../../actions/enrol-partners.ts';
import { moveBusinessDay } from '../../actions/move-business-day.ts';
import { publishCatalogue } from '../../actions/publish-catalogue.ts';
import type { Done } from '../../actions/refusal.ts';
import { setUp } from '../../actions/set-up.ts';
import { settleLinking } from '../../actions/settle-linking.ts';
import type { Day } from '../../domain/time/day.ts';
import { instant } from '../../domain/time/instant.ts';
import type { Installation } from '../server/open-installation.ts';
import { whoLooksAfter } from './account-managers.ts';
import { demoNetwork } from './network.ts';
import type { DemoPartner } from './partner-file.ts';
import { shippedPackFiles } from './shipped-pack-files.ts';
import { type DemoOffice, demoManager, signUpAtPartner, signUpOffice } from './sign-ins.ts';

/** Fills an empty database with the demo: a programme with its pack, its partners, and people who can sign in. */
export async function buildDemo(installation: Installation, day: Day): Promise<void> {
  const { email } = demoManager;
  const { programme, token } = accepted(await setUp(installation, { programme: 'mpn', email, language: 'en' }));
  const context = installation.as(theInstallation(programme));
  accepted(await publishCatalogue(context, { programme, label: 'December 2017', files: shippedPackFiles('mpn') }));
  accepted(await settleLinking(context, { programme, ...demoLinking }));
  const network = demoNetwork();
  const office = await signUpOffice(installation, { programme, token });
  const partners = network.map((one) => ({
    tree: one.tree,
    since: instant(one.since),
    accountManagers: whoLooksAfter(one).map(({ email: whose, from }) => ({ user: idOf(office, whose), from })),
  }));
  const ids = accepted(await enrolPartners(context, { programme, partners }));
  const partner = ids[network.indexOf(partnerToShow(network))] as string;
  await signUpAtPartner(installation, office, partner);
  // Last, as it says that there is a whole demo.
  await moveBusinessDay(installation, day);
}

/** One partner at a time is the rule of the real network; how many days lie between two of them is a sample, as no source gives any. */
const demoLinking = { linking: 'one-partner', coolDownDays: 30 } as const;

function idOf({ users }: DemoOffice, email: string): string {
  const found = users.get(email);
  if (found === undefined) throw new Error(`Nobody signed up as ${email} while the demo was made.`);
  return found;
}

/** What the installation itself does for a programme that it makes. */
const theInstallation = (programme: string): Actor => ({
  kind: 'system',
  roles: [{ kind: 'office', role: 'programme-manager', programme }],
});

/** The one with the most awards in the country of the story: its administrator and a member can sign in. */
export function partnerToShow(network: readonly DemoPartner[]): DemoPartner {
  const awards = ({ tree }: DemoPartner) => (tree['statuses'] as readonly unknown[]).length;
  const home = network.filter(({ tree }) => (tree['attributes'] as { readonly country: string }).country === 'DE');
  return home.reduce((most, one) => (awards(one) > awards(most) ? one : most));
}

function accepted<Value>(result: Done<Value>): Value {
  if (!result.ok) throw new Error(`The demo could not be made: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
