/** Where the choices of a reader are kept. */
interface Keeper {
  readonly kept: (name: string) => string | undefined;
  readonly keep: (name: string, value: string) => void;
}

const year = 31_536_000;

/** In cookies of the page, so that the server can write the first page as its reader wants it. */
const inBrowser: Keeper = {
  kept: (name) => keptIn(document.cookie, name),
  keep: (name, value) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is neither everywhere nor without https.
    document.cookie = `assay.${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${year}; SameSite=Lax`;
  },
};

let keeper = inBrowser;

/** What a reader chose here before; nothing where the browser keeps nothing. */
export const kept = (name: string): string | undefined => keeper.kept(name);

/** Keeps what a reader chose, where the browser lets us. */
export const keep = (name: string, value: string): void => keeper.keep(name, value);

/** From now on choices are kept elsewhere: by the server, which writes pages for many readers at a time. */
export function keepElsewhere(other: Keeper): void {
  keeper = other;
}

/** What stands under a name among the cookies of a page, `name=value; …`. */
export function keptIn(cookies: string, name: string): string | undefined {
  const start = `assay.${name}=`;
  const found = cookies
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(start));
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.slice(start.length)) || undefined;
  } catch {
    return undefined;
  }
}
