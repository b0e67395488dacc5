import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What Prometheus reads at /metrics. Labels hold names of routes and statuses, never of people or partners. */
export interface Metrics {
  readonly registry: Registry;
  readonly seconds: Histogram<'route' | 'method' | 'status'>;
  readonly jobs: Counter<'job' | 'outcome'>;
}

export function newMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'assay_' });
  return {
    registry,
    seconds: new Histogram({
      name: 'assay_http_request_seconds',
      help: 'How long requests took, by route, method and status.',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [registry],
    }),
    jobs: new Counter({
      name: 'assay_jobs_total',
      help: 'Jobs that were done or failed, by name.',
      labelNames: ['job', 'outcome'],
      registers: [registry],
    }),
  };
}
