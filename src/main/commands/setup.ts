import { publishCatalogue } from '../../actions/publish-catalogue.ts';
import { SetUp, setUp } from '../../actions/set-up.ts';
import { shippedPacks } from '../../cli/files/shipped-packs.ts';
import { dayOfInstant, type Instant } from '../../domain/time/instant.ts';
import { pageOf } from '../../wording/mail/portal-pages.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { shippedPackFiles } from '../demo/shipped-pack-files.ts';
import { addressOf } from '../server/address-of.ts';
import { withInstallation } from './with-installation.ts';

/** Makes the programme of a pack, and the link of its first manager. */
export const setup = withInstallation(async ({ installation, configuration, request, words, say, refuse }) => {
  const { pack, mail, language } = request.settings;
  if (pack === undefined) return refuse(words.packMissing);
  if (!shippedPacks().includes(pack)) return refuse(words.packUnknown(pack));
  const wanted = SetUp.safeParse({ programme: pack, email: mail ?? '', language });
  if (!wanted.success) return refuse(words.mailMissing);
  const prepared = await setUp(installation, wanted.data);
  if (!prepared.ok) return refuse(words.setUpAlready(pack));
  const { programme, token, expires } = prepared.value;
  const context = installation.as({
    kind: 'system',
    roles: [{ kind: 'office', role: 'programme-manager', programme }],
  });
  const published = await publishCatalogue(context, {
    programme,
    label: dayOfInstant(installation.clock.now()),
    files: shippedPackFiles(pack),
  });
  if (!published.ok) return refuse(words.refused(published.refusal.kind));
  const until = dayInWords(dayOfInstant(expires as Instant), language);
  return say(words.invitation(pageOf.invitation(addressOf(configuration), token), until));
});
