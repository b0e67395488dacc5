import { useInstallation } from '../session/session.ts';

/** Whether plans can be made in a programme: it knows what training there is, and what it costs. */
export const useHasPlans = (programme: string): boolean =>
  useInstallation().programmes.some((one) => one.plans && one.programme === programme);
