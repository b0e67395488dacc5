import type { Instant } from '../../domain/time/instant.ts';
import { holdersInOffice } from '../../store/sign-in/role-assignments.ts';
import type { Context } from '../context.ts';

/** Whether somebody is an account manager in the office of a programme at a moment. Inside a transaction on the rows of partners it is out of reach. */
export const isAccountManager = async (
  { db }: Pick<Context['store'], 'db'>,
  programme: string,
  user: string,
  at: Instant,
): Promise<boolean> => (await holdersInOffice(db, programme, 'account-manager', at)).includes(user);
