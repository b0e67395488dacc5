import type { YAMLError } from 'yaml';

/** What kind of slip a syntax error is, as a code for `wording`. The package's codes are coarser and its texts English. */
export type YamlSyntaxReason =
  | 'alias-unclear'
  | 'bad-escape'
  | 'bad-indent'
  | 'bracket-not-closed'
  | 'colon-missing'
  | 'comma-missing'
  | 'key-too-long'
  | 'quote-needed'
  | 'quote-not-closed'
  | 'second-colon'
  | 'space-before-comment'
  | 'tab-as-indent'
  | 'unexpected';

export function yamlSyntaxReason({ code, message }: Pick<YAMLError, 'code' | 'message'>): YamlSyntaxReason {
  switch (code) {
    case 'BAD_ALIAS':
      return 'alias-unclear';
    case 'BAD_DQ_ESCAPE':
      return 'bad-escape';
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? 'bracket-not-closed' : 'bad-indent';
    case 'BAD_SCALAR_START':
      return 'quote-needed';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'second-colon';
    case 'KEY_OVER_1024_CHARS':
      return 'key-too-long';
    case 'MISSING_CHAR':
      return missing(message);
    case 'MULTILINE_IMPLICIT_KEY':
      return 'colon-missing';
    case 'TAB_AS_INDENT':
      return 'tab-as-indent';
    default:
      return 'unexpected';
  }
}

function missing(message: string): YamlSyntaxReason {
  if (message.startsWith('Missing closing')) return 'quote-not-closed';
  if (message.startsWith('Implicit map keys')) return 'colon-missing';
  if (message.startsWith('Missing ,')) return 'comma-missing';
  if (message.startsWith('Comments must')) return 'space-before-comment';
  return message.includes('must end with') ? 'bracket-not-closed' : 'unexpected';
}
