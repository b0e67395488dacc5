import closeWithGrace from 'close-with-grace';
import type { Logger } from 'pino';
import type { Served } from './serve.ts';

/** How long requests and jobs may take to finish once the process is asked to end. */
const patience = 30_000;

/** Ends what is served when the process is asked to, or when it can go on no longer. */
export function keepServing(served: Served, logger: Logger): void {
  closeWithGrace({ delay: patience, logger: false }, async ({ signal, err }) => {
    if (err) logger.fatal({ err }, 'stopping after a mistake of ours');
    else logger.info({ signal }, 'stopping');
    await served.stop();
    logger.info('stopped');
  });
}
