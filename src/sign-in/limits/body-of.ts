/** No request about signing in is longer. */
export const longestBody = 64 * 1024;

/** The address of mail in a body, in lower case, whichever of its forms the body has. */
export function emailIn(body: string, type: string | null): string | undefined {
  const email = isForm(type) ? new URLSearchParams(body).get('email') : emailInJson(body);
  return typeof email === 'string' ? email.toLowerCase() : undefined;
}

function emailInJson(body: string): unknown {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null && 'email' in read ? read.email : undefined;
  } catch {
    return undefined;
  }
}

const isForm = (type: string | null): boolean => type?.startsWith('application/x-www-form-urlencoded') === true;

/**
 * Whether a request holds the character U+0000, which no name, address, password or token has and PostgreSQL keeps in no
 * text. In JSON it can only stand as an escape, whose backslash is not one that is escaped itself.
 */
export const holdsNul = (url: string, body: string, type: string | null): boolean =>
  url.includes('%00') || (isForm(type) ? body.includes('%00') : body.replaceAll('\\\\', '').includes('\\u0000'));

/** The text of a body; undefined where it is longer than allowed, which is found out before the rest is read. */
export async function readBody(request: Request): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > longestBody) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
