/**
 * What follows the prefix of a VAT identification number, and one that is made up and has the form. The forms are those that
 * the European Commission tells for VIES (https://ec.europa.eu/taxation_customs/vies/#/faq, "What is the format of a VAT
 * number?"); of the United Kingdom those of HMRC (https://www.gov.uk/guidance/vat-eu-country-codes-vat-numbers-and-vat-in-other-languages).
 * Only the form is looked at: whether a number was given to somebody is for the registers to say.
 */
const forms: Readonly<Record<string, { readonly form: RegExp; readonly example: string }>> = {
  AT: { form: /^U\d{8}$/, example: 'ATU00000000' },
  BE: { form: /^[01]\d{9}$/, example: 'BE0000000000' },
  BG: { form: /^\d{9,10}$/, example: 'BG000000000' },
  CY: { form: /^\d{8}[A-Z]$/, example: 'CY00000000X' },
  CZ: { form: /^\d{8,10}$/, example: 'CZ00000000' },
  DE: { form: /^\d{9}$/, example: 'DE000000000' },
  DK: { form: /^\d{8}$/, example: 'DK00000000' },
  EE: { form: /^\d{9}$/, example: 'EE000000000' },
  EL: { form: /^\d{9}$/, example: 'EL000000000' },
  // The first and the last are letters or digits, and not both of them digits.
  ES: { form: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/, example: 'ESX00000000' },
  FI: { form: /^\d{8}$/, example: 'FI00000000' },
  FR: { form: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, example: 'FR00000000000' },
  HR: { form: /^\d{11}$/, example: 'HR00000000000' },
  HU: { form: /^\d{8}$/, example: 'HU00000000' },
  // Of two kinds: those given before 2013, whose second character can be a letter or a sign, and those given since.
  IE: { form: /^(?:\d[A-Z0-9+*]\d{5}[A-Z]|\d{7}[A-W][A-I])$/, example: 'IE0000000AA' },
  IT: { form: /^\d{11}$/, example: 'IT00000000000' },
  LT: { form: /^(?:\d{9}|\d{12})$/, example: 'LT000000000' },
  LU: { form: /^\d{8}$/, example: 'LU00000000' },
  LV: { form: /^\d{11}$/, example: 'LV00000000000' },
  MT: { form: /^\d{8}$/, example: 'MT00000000' },
  NL: { form: /^\d{9}B\d{2}$/, example: 'NL000000000B00' },
  PL: { form: /^\d{10}$/, example: 'PL0000000000' },
  PT: { form: /^\d{9}$/, example: 'PT000000000' },
  RO: { form: /^\d{2,10}$/, example: 'RO0000000000' },
  SE: { form: /^\d{12}$/, example: 'SE000000000000' },
  SI: { form: /^\d{8}$/, example: 'SI00000000' },
  SK: { form: /^\d{10}$/, example: 'SK0000000000' },
  // The United Kingdom, of which Northern Ireland goes on as XI for goods: a company, a branch of one, the government or a health authority.
  GB: { form: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, example: 'GB000000000' },
  XI: { form: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, example: 'XI000000000' },
};

/** Greece writes its numbers with EL, and is GR everywhere else. */
const prefixOf = (country: string): string => (country === 'GR' ? 'EL' : country);

/** The countries whose VAT numbers have a form that is known here: those of the European Union, and the United Kingdom. */
export const hasVatForm = (country: string): boolean => Object.hasOwn(forms, prefixOf(country));

/**
 * A VAT number as it is kept and printed, however somebody wrote it. One with a known prefix loses its spaces, dots and hyphens;
 * of any other country it stays as that country writes it.
 */
export function vatNumberWritten(text: string): string {
  const bare = text.replace(/[\s.-]/g, '').toUpperCase();
  return bare.slice(0, 2) in forms ? bare : text.trim();
}

/**
 * A number of the right form to show where one has not the form of its country; undefined where it has. A company can be
 * registered in another country than its address, so the prefix says whose form it is; without one it is that of its country.
 * Nothing is said of a number from elsewhere.
 */
export function vatNumberExpected(text: string, country: string): string | undefined {
  const number = vatNumberWritten(text);
  const own = forms[number.slice(0, 2)];
  if (own) return own.form.test(number.slice(2)) ? undefined : own.example;
  return forms[prefixOf(country)]?.example;
}
