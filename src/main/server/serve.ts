import type { Logger } from 'pino';
import { nobody } from '../../actions/actor.ts';
import { keepPublicKey } from '../../actions/proofs/public-keys.ts';
import { sealerFrom } from '../../actions/proofs/sealer.ts';
import { buildApi } from '../../api/api.ts';
import type { ApiParts } from '../../api/api-parts.ts';
import { newMetrics } from '../../api/metrics.ts';
import { allRoutes } from '../../api/routes.ts';
import type { DayWatch } from '../../jobs/new-business-day.ts';
import { startStandingJobs } from '../../jobs/standing-jobs.ts';
import { openSignIn } from '../../sign-in/sign-in.ts';
import { schemaOf } from '../../store/migrate.ts';
import { newestSchema } from '../../store/migrations/all-migrations.ts';
import type { Store } from '../../store/store.ts';
import { Pool } from '../../workers/pool.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { keptSecret } from '../configuration/kept-secret.ts';
import { demoPassword, demoSignIns } from '../demo/sign-ins.ts';
import { version } from '../version.ts';
import { addressOf } from './address-of.ts';
import { type Installation, openInstallation } from './open-installation.ts';
import { portalPages } from './portal-pages.ts';
import { postOf, signInLetters } from './post-office.ts';
import { startWorkers } from './workers.ts';

export interface Served {
  readonly installation: Installation;
  /** Where it is found on this machine. */
  readonly address: string;
  /** Takes no new requests, finishes those that are being answered and the jobs that are being done, and closes the database. */
  stop(): Promise<void>;
}

/** Opens everything and listens; what was opened is closed again where something fails. */
export async function serve(configuration: Configuration, logger: Logger): Promise<Served> {
  const installation = await openInstallation(configuration, (error) => logger.error({ err: error }, 'a job failed'));
  try {
    return await serveOver(installation, configuration, logger);
  } catch (error) {
    await installation.close();
    throw error;
  }
}

/** Over a database that is open already, and is closed by {@link Served.stop}. */
export async function serveOver(
  installation: Installation,
  configuration: Configuration,
  logger: Logger,
): Promise<Served> {
  const { store, queue, clock } = installation;
  const post = postOf(configuration.mail);
  const address = addressOf(configuration);
  const metrics = newMetrics();
  const secret = configuration.secret ?? keptSecret(configuration.data);
  const signIn = openSignIn({
    context: installation,
    settings: {
      address,
      secret,
      providers: configuration.providers,
    },
    letters: signInLetters(post),
    failed: (error) => logger.error({ err: error }, 'something beside a sign-in failed'),
  });
  const sealer = sealerFrom(secret);
  await keepPublicKey({ store, clock }, sealer);
  const reckoner = new Pool();
  let days: DayWatch | undefined;
  const parts: ApiParts = {
    context: { store, queue, clock, reckoner },
    signIn,
    secret,
    sealer,
    isReady: () => isReady(store),
    metrics,
    logger,
    ...(configuration.address !== undefined && { address: configuration.address }),
    requestsPerMinute: configuration.requestsPerMinute,
    trustProxy: configuration.trustProxy,
    version: version(),
    welcome: {
      providers: configuration.providers,
      support: configuration.support,
      demo: () => (clock.demoDay() === undefined ? undefined : { password: demoPassword, signIns: demoSignIns }),
      dayMoved: async () => {
        await clock.refresh();
        await days?.look();
      },
    },
  };
  const api = await buildApi(parts, [...allRoutes, portalPages]);
  await startWorkers({ installation, post, address, metrics, reckoner, sheets: reckoner, secret });
  days = await startStandingJobs({ store, queue, clock, actor: nobody, reckoner }, (error) =>
    logger.error({ err: error }, 'a standing could not be worked out'),
  );
  const listening = await api.listen({ host: configuration.host, port: configuration.port });
  return {
    installation,
    address: configuration.port === 0 ? listening : address,
    stop: async () => {
      await api.close();
      await signIn.settled();
      days?.stop();
      await installation.close();
      await reckoner.stop();
    },
  };
}

async function isReady({ engine }: Store): Promise<boolean> {
  try {
    return (await schemaOf(engine)) === newestSchema;
  } catch {
    return false;
  }
}
