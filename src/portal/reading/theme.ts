/** Light or dark as the reader's system has it, or as was chosen here. */
export type Theme = 'system' | 'light' | 'dark';
