import { checkEligibility, type TypeEligibility } from 'aftersale/eligibility';
import type { Order, Parcel } from 'aftersale/facts';
import { type Language, labelsOf } from 'aftersale/messages';
import { standard } from 'aftersale/policy';
import { DAY } from 'aftersale/time';
import { ACTORS, type Actor, AFTER_SALE_TYPES } from 'aftersale/vocabulary';
import { code, GENERATED, markdownTable, page } from './markdown';

const AT = Date.UTC(2025, 2, 1);

const WORDS = {
  en: {
    title: 'Who may apply for what, and when',
    lead: 'Computed by `checkEligibility` under the `standard` policy, for one line with a warranty and no reason named. ✓ is allow, ? is review, a rule’s id is a denial by that rule. What a rule says is in [the rules](../rules.md), what a reason says in [the reasons](reasons.en.md).',
    who: 'who',
    and: ', ',
    unpaid: 'not paid yet',
    inStock: 'paid, not with the warehouse yet',
    packed: 'paid, packed',
    shipped: 'shipped, on its way',
    signed: 'signed for, not completed',
    completed: 'completed three days ago',
    late: 'completed 20 days ago',
    closed: 'closed',
    codStocking: 'cash on delivery, being stocked',
    codShipped: 'cash on delivery, on its way',
  },
  'zh-CN': {
    title: '谁在什么时候可以申请什么',
    lead: '由 `checkEligibility` 按 `standard` 策略计算：一件带三包的商品，未指明申请原因。✓ 表示允许，? 表示需人工判断，规则编号表示被该规则拒绝。规则内容见[规则目录](../rules.md)，理由说明见[理由代码](reasons.zh-CN.md)。',
    who: '申请人',
    and: '、',
    unpaid: '未付款',
    inStock: '已付款，仓库未开始处理',
    packed: '已付款，已打包',
    shipped: '已发货，运输中',
    signed: '已签收，未确认收货',
    completed: '交易成功后第三天',
    late: '交易成功后第二十天',
    closed: '已关闭',
    codStocking: '货到付款，备货中',
    codShipped: '货到付款，运输中',
  },
} as const;

type Scene = Exclude<keyof (typeof WORDS)['en'], 'title' | 'lead' | 'who' | 'and'>;

const bought: Order = {
  id: 'order',
  currency: 'CNY',
  status: 'awaiting_shipment',
  payment: 'prepaid',
  placedAt: AT,
  paidAt: AT,
  lines: [
    {
      id: 'kettle',
      category: 'appliances',
      quantity: 1,
      unitPrice: 100_00,
      warranty: { repairDays: 365, returnDays: 7, exchangeDays: 15 },
    },
  ],
  parcels: [],
  discounts: [],
  tenders: [{ id: 'card', kind: 'cash', amount: 100_00 }],
};

const parcel = (rest: Pick<Parcel, 'stage'> & Partial<Parcel>): readonly Parcel[] => [
  { id: 'parcel', units: [{ lineId: 'kettle', from: 0, to: 1 }], ...rest },
];
const onTheWay = parcel({ stage: 'handed_over', shippedAt: AT, movedAt: AT });
const received = parcel({ stage: 'signed', shippedAt: AT, signedAt: AT });
const { paidAt: _, ...unpaid } = { ...bought, tenders: [] };
const completed: Order = { ...bought, status: 'completed', completedAt: AT, parcels: received };

/** Orders at every status, with how many days later it is asked. */
const SCENES: { readonly [Name in Scene]: { readonly order: Order; readonly days: number } } = {
  unpaid: { order: { ...unpaid, status: 'awaiting_payment' }, days: 0 },
  inStock: { order: bought, days: 0 },
  packed: { order: { ...bought, parcels: parcel({ stage: 'packed' }) }, days: 1 },
  shipped: { order: { ...bought, status: 'awaiting_receipt', parcels: onTheWay }, days: 2 },
  signed: { order: { ...bought, status: 'awaiting_receipt', parcels: received }, days: 3 },
  completed: { order: completed, days: 3 },
  late: { order: completed, days: 20 },
  closed: { order: { ...bought, status: 'closed', closedAt: AT }, days: 3 },
  codStocking: { order: { ...unpaid, payment: 'cash_on_delivery', codStage: 'stocking' }, days: 1 },
  codShipped: {
    order: {
      ...unpaid,
      payment: 'cash_on_delivery',
      codStage: 'stocking',
      status: 'awaiting_receipt',
      parcels: onTheWay,
    },
    days: 2,
  },
};

function cellOf({ outcome, reasons }: TypeEligibility): string {
  if (outcome !== 'deny') return outcome === 'allow' ? '✓' : '?';
  return [...new Set(reasons.map(({ rule }) => rule))].join(' ');
}

/** The answers for everybody; people with the same answers share a row. */
function rowsOf(scene: Scene, language: Language): readonly (readonly string[])[] {
  const { order, days } = SCENES[scene];
  const situation = { order, cases: [], policy: standard, now: AT + days * DAY, version: 1 };
  const { actor: names } = labelsOf(language);
  const rows = new Map<string, { readonly actors: Actor[]; readonly cells: readonly string[] }>();
  for (const actor of ACTORS) {
    const cells = checkEligibility(situation, { actor }).map(cellOf);
    const key = cells.join('|');
    const row = rows.get(key) ?? { actors: [], cells };
    row.actors.push(actor);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ actors, cells }) => [
    actors.map((actor) => names[actor]).join(WORDS[language].and),
    ...cells,
  ]);
}

/** Order status × type × who. */
export function eligibilityPage(language: Language): string {
  const words = WORDS[language];
  const { afterSaleType, orderStatus } = labelsOf(language);
  const head = [words.who, ...AFTER_SALE_TYPES.map((type) => `${afterSaleType[type]} ${code(type)}`)];
  const sections = (Object.keys(SCENES) as Scene[]).map((scene) => {
    const { status } = SCENES[scene].order;
    const title = `## ${orderStatus[status]} ${code(status)}${language === 'en' ? ': ' : '：'}${words[scene]}`;
    return `${title}\n\n${markdownTable(head, rowsOf(scene, language))}`;
  });
  return page(`# ${words.title}`, GENERATED[language], words.lead, ...sections);
}
