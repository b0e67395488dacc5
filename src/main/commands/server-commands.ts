import { exitCodes } from '../../cli/exit-code.ts';
import type { ServerDoors } from '../../cli/run.ts';
import { tellStory } from '../tell-story.ts';

/**
 * What the command line does over the database of an installation. Each is read from the disk when it is asked for: a
 * command over files does not wait for a server and its database to be read.
 */
const commands: ServerDoors['commands'] = {
  serve: async (request) => (await import('./serve.ts')).serve(request),
  setup: async (request) => (await import('./setup.ts')).setup(request),
  migrate: async (request) => (await import('./migrate.ts')).migrate(request),
  import: async (request) => (await import('./import.ts')).importFiles(request),
  export: async (request) => (await import('./export.ts')).exportFiles(request),
  backup: async (request) => (await import('./backup.ts')).backup(request),
  restore: async (request) => (await import('./restore.ts')).restore(request),
  'audit verify': async (request) => (await import('./audit-verify.ts')).auditVerify(request),
  'demo move': async (request) => (await import('./demo.ts')).demoMove(request),
  'demo reset': async (request) => (await import('./demo.ts')).demoReset(request),
  story: async ({ world, settings }) => {
    tellStory(world, settings.language);
    return exitCodes.met;
  },
};

/** What the command line does beyond files. */
export const serverDoors: ServerDoors = {
  commands,
  partnerOnServer: async (request) => (await import('./partner-on-server.ts')).partnerOnServer(request),
};
