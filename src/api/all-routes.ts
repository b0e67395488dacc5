import type { Routes } from './api-parts.ts';
import { health } from './health.ts';

/** Everything that is asked over HTTP. */
export const allRoutes: readonly Routes[] = [health];
