/** The last day of somebody of whom every affiliation has one. */
export const lastDayIn = (
  statements: readonly { readonly statement: { readonly to?: string | null } }[],
): string | undefined => {
  const days = statements.map(({ statement: { to } }) => to ?? undefined);
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
};
