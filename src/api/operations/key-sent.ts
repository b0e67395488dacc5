import type { IncomingHttpHeaders } from 'node:http';

/**
 * What was sent as a key. A page with a field for one sends the bare word where nothing stands in the field: that is no key,
 * and whoever is signed in there asks as who they are.
 */
export const keySent = ({ authorization }: Pick<IncomingHttpHeaders, 'authorization'>): string | undefined =>
  authorization === undefined || /^Bearer\s*$/i.test(authorization) ? undefined : authorization;
