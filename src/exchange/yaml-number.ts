/**
 * Whether a YAML number would be kept as it is written. `false` for what is rather meant as a text (007, 0x10), for what
 * is no number (.nan, .inf) and for one with more digits than a number can hold.
 */
export function isPlainNumber(written: string, value: number): boolean {
  if (/^[-+]?0[\dxo]/.test(written) || !Number.isFinite(value)) return false;
  return canonical(written) === canonical(String(value));
}

/** The significant digits and the power of ten behind them: 1.50e3, 1500 and 15e2 all give 15e2. */
function canonical(written: string): string {
  const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^[-+]/, '').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
