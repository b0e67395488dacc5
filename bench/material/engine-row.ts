/** One line of a table that compares engines: seconds for so many partners, as a multiple of ours. */
export const engineRow = (engine: string, partners: number, seconds: number, ours: number, notes: string): string[] => [
  engine,
  partners.toLocaleString('en'),
  seconds.toFixed(2),
  ((seconds / partners) * 1e6).toFixed(1),
  (seconds / ours).toFixed(1),
  notes,
];
