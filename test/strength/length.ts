/** `npm run test:strength` tries at length what `npm test` tries shortly. */
export const isLong = process.env['ASSAY_STRENGTH'] === 'long';
