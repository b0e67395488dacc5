import { allOperations } from './all-operations.ts';
import type { Routes } from './api-parts.ts';
import { health } from './health.ts';
import { stopLettersRoute } from './letters/stop-letters-route.ts';
import { addOperation } from './operations/add-operation.ts';
import { ownLimit } from './operations/own-limit.ts';
import { wellKnown } from './proofs/well-known.ts';
import { signInRoutes } from './sign-in-routes.ts';

const operations: Routes = (api, parts) => {
  const limit = ownLimit(api, parts);
  for (const operation of allOperations(parts)) addOperation(api, parts, operation, limit);
};

/** Every route of the server but the pages of the portal. */
export const allRoutes: readonly Routes[] = [health, wellKnown, signInRoutes, stopLettersRoute, operations];
