/** An address of ours: nobody is sent elsewhere by a link that somebody made. */
export const ownAddress = (to: string | undefined): string | undefined =>
  to && /^\/(?![/\\])/.test(to) && to !== '/' ? to : undefined;
