import type { Renewals } from '../../client/index.ts';
import type { Visitor } from '../session/session.ts';

/** Is an administrator one of those who may renew today, as the programme settles it? */
export const isRenewer = (visitor: Visitor | null, { kind, people }: Renewals['renewers']): boolean =>
  kind === 'every-administrator' || people.some(({ user }) => user === visitor?.id);
