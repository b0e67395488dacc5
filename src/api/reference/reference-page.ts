import scalar from '@scalar/fastify-api-reference';
import type { Api, ApiParts } from '../api-parts.ts';
import { introductionFor } from '../document/introduction.ts';
import { addressOfReader } from './address-of-reader.ts';
import { referenceShell } from './reference-shell.ts';

const prefix = '/api/reference';
const documentName = 'openapi.json';

/** Nothing of the page leads to its maker, or tells it anything. */
const settings = {
  url: documentName,
  showDeveloperTools: 'never',
  hideClientButton: true,
  agent: { disabled: true },
  telemetry: false,
  withDefaultFonts: false,
} as const;

const page = referenceShell.replace('SETTINGS', JSON.stringify(settings));

/** The reference of the API, from this server alone, and the document that it shows. */
export async function addReferencePage(api: Api, { address }: Pick<ApiParts, 'address'>): Promise<void> {
  // Its maker's page has no language and no icon: of what the plugin serves, we take the script alone.
  await api.register(scalar, {
    routePrefix: prefix,
    configuration: settings,
    hooks: {
      preHandler: (request, reply, next) => {
        if (request.routeOptions.url !== `${prefix}/`) return next();
        void reply.type('text/html; charset=utf-8').send(page);
      },
    },
  });
  api.get(`${prefix}/${documentName}`, { schema: { hide: true } }, (request, reply) => {
    const document = api.swagger();
    const here = addressOfReader(request, address);
    const info = { ...document.info, description: introductionFor(here) };
    return reply.type('application/json').send({ ...document, info, servers: [{ url: here }] });
  });
}
