/**
 * How columns read, on both engines alike, by the number of their type in PostgreSQL's catalogue. Days and instants stay
 * text in the form that the domain compares, and counts are numbers: no row of ours has more than 2^53 of anything.
 */
export const columnTypes: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number, // bigint
  1082: (text) => text, // date
  1184: (text) => instantFromColumn(text), // timestamptz
  1700: (text) => text, // numeric
};

/** `2017-12-15 09:30:00.12+00` as `2017-12-15T09:30:00.120Z`. Every session of ours runs in UTC. */
function instantFromColumn(text: string): string {
  const [, date, time, fraction = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text) ?? [];
  if (date === undefined) throw new Error(`The instant "${text}" is not in UTC. Start the session with TimeZone=UTC.`);
  return `${date}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}
