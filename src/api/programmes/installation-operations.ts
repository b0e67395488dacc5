import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { showInstallation } from '../../actions/show-installation.ts';
import { JsonDay } from '../../answers/scalars.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { type Language, languages, textIn } from '../../domain/catalogue/text.ts';
import type { ApiParts } from '../api-parts.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';

const JsonRegion = z
  .strictObject({
    region: z.string().meta({ description: 'As `region` in questions about the catalogue.' }),
    name: z.string(),
    countries: z.array(z.string()).meta({ description: 'As partners state theirs.' }),
    attributes: z.record(z.string(), z.string()).meta({ description: 'What holds of every partner there.' }),
    language: z.enum(languages).optional().meta({ description: 'In which its visitors are met.' }),
    contacts: z.strictObject({ mail: z.string().optional(), phone: z.string().optional() }),
  })
  .meta({ id: 'region', description: 'A part of a programme with contacts, a language and rules of its own.' });

const JsonInstallation = z
  .strictObject({
    version: z.string().meta({ description: 'Of Assay.' }),
    today: JsonDay.meta({ description: 'The business day; in a demo, the one on which it lives.' }),
    programmes: z.array(
      z.strictObject({
        programme: z.string(),
        name: z.string(),
        vendor: z.string().optional(),
        regions: z.array(JsonRegion),
        evidence: z.boolean().meta({ description: 'Its rules know evidence of some kind.' }),
        references: z
          .boolean()
          .meta({ description: 'Its rules know evidence that customers give, so that partners can ask for it.' }),
        audits: z
          .boolean()
          .meta({ description: 'Its rules know evidence that auditors find, so that partners can apply for audits.' }),
        renewals: z.boolean().meta({ description: 'Its memberships are renewed here.' }),
        figures: z.boolean().meta({ description: 'Its rules look at figures, which partners report.' }),
        benefits: z.boolean().meta({ description: 'It says what its levels give to their holders.' }),
        plans: z.boolean().meta({ description: 'It knows training offers, so that plans can be made.' }),
      }),
    ),
    providers: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .meta({ description: 'Where people can sign in beside their password.' }),
    support: z.strictObject({ mail: z.string().optional(), phone: z.string().optional() }),
    demo: z
      .strictObject({
        password: z.string(),
        signIns: z.array(z.strictObject({ email: z.string(), name: z.string(), role: z.string() })),
        days: z.array(z.strictObject({ since: z.string(), day: JsonDay })).meta({
          description:
            'Since which moment it stands on which day. What is recorded bears the moment of the real clock.',
        }),
      })
      .optional()
      .meta({ description: 'Who can sign in, and on which days it stood, where the server is a demo.' }),
  })
  .meta({ id: 'installation' });

/** What anybody learns who comes to a server. */
export const installationOperations = ({
  welcome,
  version,
}: Pick<ApiParts, 'welcome' | 'version'>): readonly AnyOperation[] => [
  onServer({
    method: 'GET',
    path: '/installation',
    id: 'showInstallation',
    isPublic: true,
    tag: 'Programmes',
    summary: 'What this server is for: its programmes, its day, and where to sign in',
    answer: JsonInstallation,
    act: async ({ context, language }) => {
      const { today, demoDays, programmes } = await showInstallation(context);
      const demo = welcome.demo();
      return done({
        body: () => ({
          version,
          today,
          programmes: programmes.map(
            ({ code, name, vendor, regions, evidence, references, audits, figures, renewals, benefits, plans }) => ({
              programme: code,
              name: textIn(name, language),
              ...(vendor !== undefined && { vendor }),
              regions: regions.map((region) => presentRegion(region, language)),
              ...{ evidence, references, audits, figures, renewals, benefits, plans },
            }),
          ),
          providers: welcome.providers.map(({ id, name }) => ({ id, name })),
          support: { ...welcome.support },
          ...(demo && {
            demo: {
              password: demo.password,
              signIns: demo.signIns.map((one) => ({ ...one })),
              days: demoDays.map((one) => ({ ...one })),
            },
          }),
        }),
      });
    },
  }),
];

const presentRegion = (
  { id, name, countries, attributes, language, contacts }: Region,
  reader: Language,
): z.infer<typeof JsonRegion> => ({
  region: id,
  name: textIn(name, reader),
  countries: [...countries],
  attributes: Object.fromEntries(attributes),
  ...(language && { language }),
  contacts: { ...contacts },
});
