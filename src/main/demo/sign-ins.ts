import type { Actor, OfficeRole, PartnerRole } from '../../actions/actor.ts';
import { actorOfUser } from '../../actions/actor-of.ts';
import type { Done } from '../../actions/refusal.ts';
import { invitationLetter } from '../../actions/roles/invitation-letter.ts';
import { inviteToOffice } from '../../actions/roles/invite-to-office.ts';
import { inviteToPartner } from '../../actions/roles/invite-to-partner.ts';
import { openSignIn, type SignIn } from '../../sign-in/sign-in.ts';
import type { Installation } from '../server/open-installation.ts';

export type DemoRole = OfficeRole | PartnerRole | 'person';

/** Somebody who can sign in to the demo. */
export interface DemoSignIn {
  readonly email: string;
  readonly name: string;
  readonly role: DemoRole;
}

/** Everybody's in the demo: whoever sees the demo sees it as well. */
export const demoPassword = 'demo-of-november-2017';

export const demoManager: DemoSignIn = {
  email: 'manager@demo.example',
  name: 'Mira Aldana',
  role: 'programme-manager',
};

/** The others in the order in which they are told. */
export const demoSignIns: readonly DemoSignIn[] = [
  demoManager,
  { email: 'account@demo.example', name: 'Callum Wetherby', role: 'account-manager' },
  { email: 'expert@demo.example', name: 'Divya Menon', role: 'expert' },
  { email: 'auditor@demo.example', name: 'Signe Rydell', role: 'auditor' },
  { email: 'administrator@demo.example', name: 'Hauke Momsen', role: 'partner-administrator' },
  { email: 'member@demo.example', name: 'Imke Clausen', role: 'partner-member' },
  { email: 'person@demo.example', name: 'Yui Ogata', role: 'person' },
];

/** Other account managers of the demo. They can sign in as well; nobody is told, as they see what their colleague sees. */
export const demoColleagues: readonly DemoSignIn[] = [
  { email: 'account-west@demo.example', name: 'Renata Salcedo', role: 'account-manager' },
  { email: 'account-east@demo.example', name: 'Kenji Aratani', role: 'account-manager' },
];

/** What signing people up goes on with. */
export interface DemoOffice {
  readonly programme: string;
  readonly manager: Actor;
  /** The ids of users, by their addresses. */
  readonly users: ReadonlyMap<string, string>;
}

const isAtPartner = ({ role }: DemoSignIn): boolean => role === 'partner-administrator' || role === 'partner-member';

/**
 * Signs up who works in the office, as anybody is: the manager by the link of the installation, the others by the links of
 * invitations.
 *
 * @param token the secret of the manager's link
 */
export async function signUpOffice(
  installation: Installation,
  { programme, token }: { readonly programme: string; readonly token: string },
): Promise<DemoOffice> {
  const signIn = signInFor(installation, []);
  const first = await signUp(signIn, token, demoManager);
  const manager = await actorOfUser(installation.store, first, installation.clock.now());
  const users = new Map([[demoManager.email, first]]);
  const others = [...demoSignIns.slice(1), ...demoColleagues];
  for (const one of others.filter((other) => !isAtPartner(other) && other.role !== 'person'))
    users.set(one.email, await signUpByInvitation(installation, signIn, { one, manager, programme, partner: '' }));
  await signIn.settled();
  return { programme, manager, users };
}

/**
 * Signs up the others: those who work for a partner by the links of invitations, and the person by the link of a letter.
 *
 * @param partner whom they work for
 */
export async function signUpAtPartner(
  installation: Installation,
  { programme, manager }: DemoOffice,
  partner: string,
): Promise<void> {
  const letters: string[] = [];
  const signIn = signInFor(installation, letters);
  for (const one of demoSignIns.filter(isAtPartner))
    await signUpByInvitation(installation, signIn, { one, manager, programme, partner });
  await signUpByThemselves(signIn, letters, demoSignIns.at(-1) as DemoSignIn);
  await signIn.settled();
}

async function signUpByInvitation(
  installation: Installation,
  signIn: SignIn,
  invited: {
    readonly one: DemoSignIn;
    readonly manager: Actor;
    readonly programme: string;
    readonly partner: string;
  },
): Promise<string> {
  const { one, manager, ...place } = invited;
  const invitation = await invite(installation, manager, one, place);
  const letter = await invitationLetter(installation, invitation);
  if (!letter) throw new Error(`The invitation of ${one.email} was withdrawn while the demo was made.`);
  return signUp(signIn, letter.token, one);
}

const address = 'http://localhost';

/** Signing in as it is, but that its letters are read here. Its secret signs nothing that lasts. */
const signInFor = (installation: Installation, letters: string[]): SignIn =>
  openSignIn({
    context: installation,
    settings: { address, secret: crypto.randomUUID() + crypto.randomUUID(), providers: [] },
    letters: {
      verification: async (_reader, link) => {
        letters.push(link);
      },
      recovery: async () => {},
      knownAlready: async () => {},
    },
    failed: (error) => {
      throw error;
    },
  });

const signUp = async (signIn: SignIn, token: string, { name }: DemoSignIn): Promise<string> =>
  accepted(await signIn.signUpInvited({ token, name, password: demoPassword }, 'demo')).user;

async function invite(
  installation: Installation,
  actor: Actor,
  { email, role }: DemoSignIn,
  { programme, partner }: { readonly programme: string; readonly partner: string },
): Promise<string> {
  const context = installation.as(actor);
  const whom = { programme, email, language: 'en' as const };
  switch (role) {
    case 'partner-administrator':
    case 'partner-member':
      return accepted(await inviteToPartner(context, { ...whom, role, partner })).id;
    case 'person':
      throw new Error('A person is invited by nobody.');
    default:
      return accepted(await inviteToOffice(context, { ...whom, role })).id;
  }
}

/** Whoever works for nobody signs up alone, and shows by a letter that the address is theirs. */
async function signUpByThemselves(
  signIn: SignIn,
  letters: readonly string[],
  { email, name }: DemoSignIn,
): Promise<void> {
  const asked = new Request(`${address}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, name, password: demoPassword }),
  });
  const answer = await signIn.handle(asked, 'demo');
  if (!answer.ok) throw new Error(`Signing up ${email} was refused: ${await answer.text()}`);
  await signIn.settled();
  const link = letters.at(-1);
  if (link === undefined) throw new Error(`There was no letter to ${email}.`);
  await signIn.handle(new Request(link), 'demo');
}

function accepted<Value>(result: Done<Value>): Value {
  if (!result.ok) throw new Error(`The demo could not be made: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
