import type { CommandName } from '../arguments/commands.ts';

/** Commands that work in a fresh checkout as they stand. */
export const examples: Readonly<Record<CommandName, readonly string[]>> = {
  assess: [
    'assay assess examples/nordlicht --on 2017-12-20',
    'assay assess examples/nordlicht --on 2017-12-20 --claims data-platform/gold,data-analytics/gold --lang de',
    'assay assess examples/nordlicht --on 2017-12-20 --json',
  ],
  evaluate: [
    'assay evaluate examples/nordlicht --on 2017-12-20 --competency datacenter --level gold',
    'assay evaluate examples/nordlicht --on 2018-09-01 --competency cloud-platform --level silver --part azure-people',
  ],
  forecast: [
    'assay forecast examples/nordlicht --on 2017-12-20',
    'assay forecast examples/nordlicht --on 2017-12-20 --until 2018-12-31 --lang de',
    'assay forecast --partner nordlicht --server https://partners.vendor.example',
  ],
  calendar: [
    'assay calendar examples/nordlicht --on 2017-12-20',
    'assay calendar examples/nordlicht --on 2017-12-20 --ics > nordlicht.ics',
  ],
  plan: [
    'assay plan examples/nordlicht --on 2017-12-20',
    'assay plan examples/nordlicht --on 2017-12-20 --targets devops/gold --by 2018-06-30 --lang de',
    'assay plan examples/network/encina.yaml --on 2017-12-20 --budget 9000',
    'assay plan examples/nordlicht --on 2017-12-20 --sure 90',
    'assay plan examples/nordlicht --on 2017-12-20 --explain --frontier',
    'assay plan examples/nordlicht --on 2017-12-20 --what-if leave=n03',
    'assay plan examples/nordlicht --on 2017-12-20 --n-1',
    'assay plan examples/nordlicht --on 2017-12-20 --json > plan.json',
    'assay plan --request examples/requests/acme.yaml',
  ],
  'plan verify': ['assay plan verify docs/plan-of-alpenblick.json'],
  corrections: ['assay corrections examples/nordlicht --since 2017-10-31'],
  diff: [
    'assay diff mpn 2017-09 2017-12',
    'assay diff mpn 2017-07 2017-12 datacenter --lang de',
    'assay diff mpn 2017-09 2017-12 data-platform --json',
  ],
  impact: [
    'assay impact examples/network --release 2017-12 --on 2017-12-20',
    'assay impact examples/network/alpenblick.yaml --on 2017-12-20 --lang de',
    'assay impact examples/network --draft catalogue/mpn --json',
  ],
  'pack lint': ['assay pack lint', 'assay pack lint catalogue/mpn'],
  'pack test': ['assay pack test', 'assay pack test mpn cisco-2008 --lang de'],
  'pack show': ['assay pack show mpn data-platform', 'assay pack show cisco-2008 --lang de'],
  'pack schema': ['assay pack schema > pack.schema.json'],
  schema: [
    'assay schema partner > partner.schema.json',
    'assay schema training',
    'assay schema benefits',
    'assay schema result',
    'assay schema plan-request',
    'assay schema plan',
  ],
  serve: ['assay serve', 'PORT=8080 ASSAY_DATA=/var/lib/assay assay serve'],
  setup: ['assay setup --pack mpn --mail manager@vendor.example'],
  migrate: ['assay migrate'],
  import: [
    'assay import examples/nordlicht --programme mpn',
    'assay import partners --programme mpn --server https://partners.vendor.example',
  ],
  export: ['assay export partners --programme mpn', 'assay export --partner nordlicht > nordlicht.yaml'],
  backup: ['assay backup assay-2026-11-26.backup'],
  restore: ['ASSAY_DATA=restored assay restore assay-2026-11-26.backup'],
  'audit verify': ['assay audit verify', 'assay audit verify mpn --anchor anchor-of-june.json'],
  'demo move': ['assay demo move 2018-01-15'],
  'demo reset': ['assay demo reset'],
  story: ['assay story', 'assay story --lang de'],
  help: ['assay help', 'assay help pack test', 'assay help --json'],
};
