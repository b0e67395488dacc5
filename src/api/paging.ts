import { z } from 'zod';

const usual = 50;
const most = 200;

/** How a list is asked for in pages. */
export const Paging = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/, { error: 'not-a-number' })
    .optional()
    .meta({ description: `How many at most: 1 to ${most}; ${usual} where it is not said.` }),
  cursor: z
    .string()
    .max(400)
    .optional()
    .meta({ description: 'Where the page begins: "next" of the page before. It means nothing else.' }),
};

interface Asked {
  readonly limit?: string | undefined;
  readonly cursor?: string | undefined;
}

export const limitOf = ({ limit }: Asked): number => Math.min(Math.max(Number(limit ?? usual), 1), most);

/** A place in a list as readers see it: they hand it back and read nothing in it. */
export const cursorFrom = (place: string): string => Buffer.from(place, 'utf8').toString('base64url');

/** The place that a cursor means; one that was not made here is a place like any other, and reveals nothing. */
export const placeOf = ({ cursor }: Asked): string | undefined =>
  cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString('utf8').replaceAll('\0', '');
