/** Which two states of the rules are compared; it stands in the address. A version is meant by its id, a day as 2017-12-31. */
export interface VersionsSearch {
  readonly before?: string;
  readonly beforeVersion?: string;
  readonly after?: string;
  readonly afterVersion?: string;
}

export function versionsSearchOf(search: Readonly<Record<string, unknown>>): VersionsSearch {
  const text = (name: keyof VersionsSearch) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return { ...text('before'), ...text('beforeVersion'), ...text('after'), ...text('afterVersion') };
}

/** Whether it says what is to be compared: two days, or two versions as they are. */
export const isAsked = ({ before, after, beforeVersion, afterVersion }: VersionsSearch): boolean =>
  (before !== undefined && after !== undefined) || (beforeVersion !== undefined && afterVersion !== undefined);
