/** A link without the server's address, as {@link Browser} takes it. */
export const pathOf = (link: string): string => {
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
};
