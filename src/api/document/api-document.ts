import { buildApi } from '../api.ts';
import type { ApiParts } from '../api-parts.ts';
import { newMetrics } from '../metrics.ts';
import { noWelcome } from '../welcome.ts';

/** The OpenAPI document as text, made from the routes alone: nothing of a server is behind them. */
export async function apiDocumentText(): Promise<string> {
  const nothing = new Proxy({}, { get: () => Promise.reject(new Error('There is no server behind the document.')) });
  const parts: ApiParts = {
    context: nothing as ApiParts['context'],
    signIn: nothing as ApiParts['signIn'],
    isReady: async () => false,
    sealer: nothing as ApiParts['sealer'],
    metrics: newMetrics(),
    logger: quiet,
    secret: 'of nobody',
    requestsPerMinute: 1,
    trustProxy: false,
    version: '1',
    welcome: noWelcome,
  };
  const api = await buildApi(parts);
  const text = `${JSON.stringify(api.swagger(), null, 2)}\n`;
  await api.close();
  return text;
}

const say = () => {};
const quiet: ApiParts['logger'] = {
  ...{ level: 'silent', silent: say, trace: say, debug: say, info: say, warn: say, error: say, fatal: say },
  child: () => quiet,
};
