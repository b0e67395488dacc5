import type { Settling } from '../domain/standing/what-settles.ts';
import type { JsonSettling } from './scalars.ts';

export const presentSettling = ({ questions, facts }: Settling): JsonSettling => ({ questions: [...questions], facts });
