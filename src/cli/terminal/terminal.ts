/** What the reader's terminal can show. */
export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
  /** Whether it can show more than ASCII. */
  readonly unicode: boolean;
}

export const narrowest = 40;
/** Longer lines are hard to read, however wide the window. */
const widest = 100;
const usual = 80;

interface Asked {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `undefined` where the output is no terminal. */
  readonly columns: number | undefined;
  readonly colour: 'auto' | 'always' | 'never';
}

/** NO_COLOR (any value, https://no-color.org) and TERM=dumb turn colour off unless it is asked for. */
export function terminalFor({ env, columns, colour }: Asked): Terminal {
  const wanted = columns !== undefined && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    width: Math.min(Math.max(columns ?? usual, narrowest), widest),
    colour: colour === 'always' || (colour === 'auto' && wanted),
    unicode: isUnicode(env),
  };
}

/** As POSIX reads the locale; where none is set, the terminals of today can. */
function isUnicode(env: Asked['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return !locale || /utf-?8/i.test(locale);
}
