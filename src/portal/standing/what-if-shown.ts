import type { Assessment } from '../../client/index.ts';
import type { PartnerPlace } from './asking.ts';
import type { WhatIf } from './what-if.ts';

/** What a question beginning with “what if” is asked of, and where the next one is put. */
export interface WhatIfShown {
  readonly place: PartnerPlace;
  readonly standing: Assessment;
  readonly names: ReadonlyMap<string, string>;
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly whatIf: WhatIf;
  readonly onChange: (whatIf: WhatIf) => void;
}
