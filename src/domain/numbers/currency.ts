/** The currencies of ISO 4217 that do not have two decimals (list one of the standard, as of 2024). */
const decimals: readonly (readonly [number, readonly string[]])[] = [
  [0, ['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV']],
  [0, ['XAF', 'XOF', 'XPF']],
  [3, ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']],
  [4, ['CLF', 'UYW']],
];

/** How many decimals amounts of the currency have. */
export const decimalsOf = (currency: string): number =>
  decimals.find(([, currencies]) => currencies.includes(currency))?.[0] ?? 2;
