import { type DestinationStream, type Logger, pino } from 'pino';
import type { Configuration } from '../configuration/configuration.ts';

/**
 * Logs as lines of JSON. They tell what happened and never to whom: no bodies, no query strings, no network addresses, of a
 * path only its pattern (a link's secret may stand in it), and of errors nothing that looks like somebody's address.
 */
export const quietLogger = (level: Configuration['logLevel'], to?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { req: requestTold, res: replyTold, err: errorTold, error: errorTold },
    },
    ...(to ? [to] : []),
  );

interface RequestLogged {
  readonly method: string;
  readonly routeOptions?: { readonly url?: string | undefined };
}

const requestTold = (request: RequestLogged) => ({
  method: request.method,
  route: request.routeOptions?.url ?? 'none',
});

const replyTold = (reply: { readonly statusCode: number }) => ({ status: reply.statusCode });

/** The texts of a database quote rows, so that only what is ours of them is kept. */
function errorTold(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: withoutAddresses(String(error)) };
  const { code, constraint, table, severity } = error as Readonly<Record<string, unknown>> & Error;
  const isOfDatabase = severity !== undefined;
  const stack = error.stack?.slice(error.stack.indexOf('\n    at '));
  return {
    type: error.name,
    message: isOfDatabase ? 'refused by the database' : withoutAddresses(error.message),
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(table !== undefined && { table }),
    ...(error.stack !== undefined && { stack: withoutAddresses(stack ?? '') }),
    ...(error.cause !== undefined && { cause: errorTold(error.cause) }),
  };
}

const withoutAddresses = (text: string): string => text.replaceAll(/[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+/g, '…@…');
