import { moveBusinessDay } from '../../actions/move-business-day.ts';
import { readDay } from '../../domain/time/day.ts';
import { businessDay } from '../../store/installation/business-day.ts';
import { emptyTables } from '../../store/installation/empty-tables.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { withInstallation } from './with-installation.ts';

/** Moves the day on which the demo stands. */
export const demoMove = withInstallation(async ({ installation, request, words, say, refuse }) => {
  const { db } = installation.store;
  const { language } = request.settings;
  const from = await businessDay(db);
  if (from === undefined) return refuse(words.noDemo);
  const [found = ''] = request.names;
  const to = readDay(found);
  if (to === undefined || to <= from) return refuse(words.notForward(found, dayInWords(from, language)));
  await moveBusinessDay(installation, to);
  return say(words.moved(dayInWords(to, language)));
});

/** Empties a demo and makes it anew; anything else is left as it is. */
export const demoReset = withInstallation(async ({ installation, configuration, request, words, say, refuse }) => {
  const { db, engine } = installation.store;
  if ((await businessDay(db)) === undefined) return refuse(words.noDemo);
  await emptyTables(engine);
  await buildDemo(installation, configuration.demoDay);
  return say(words.reset(dayInWords(configuration.demoDay, request.settings.language)));
});
