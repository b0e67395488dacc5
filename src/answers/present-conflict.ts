import type { Conflict } from '../domain/standing/count-claims.ts';

/** Which awards need the same people, as it is answered. */
export const presentConflict = ({ with: others, needed, available, places }: Conflict) => ({
  with: others.map((one) => ({ ...one })),
  ...{ needed, available },
  ...(places && { places: places.map((one) => ({ ...one })) }),
});
