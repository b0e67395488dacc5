/** The programme that an address is about: the one it names, else the first one of the server. */
export const programmeAt = (here: string, programmes: readonly { readonly programme: string }[]): string | undefined =>
  /^\/programmes\/([^/]+)/.exec(here)?.[1] ?? programmes[0]?.programme;
