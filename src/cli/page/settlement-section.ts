import type { Settlement, SettlementEntry } from '../../settlement/index';
import { kindText } from './kind-text';
import type { Page } from './page';
import { textTable } from './text-table';

const entryCells = ({ party, kind, lineId, caseId, amount, rule }: SettlementEntry, page: Page): string[] => [
  page.say.labels.party[party],
  kindText(page.say.labels, kind),
  lineId ?? '',
  caseId ?? '',
  page.amount(amount),
  rule,
];

/** One row for each party and kind, over all lines and cases. */
function summary({ entries }: Settlement): SettlementEntry[] {
  const rows = new Map<string, SettlementEntry>();
  for (const entry of entries) {
    const key = `${entry.party} ${entry.kind}`;
    const amount = (rows.get(key)?.amount ?? 0) + entry.amount;
    rows.set(key, { ...(rows.get(key) ?? entry), amount });
  }
  return [...rows.values()].filter(({ amount }) => amount !== 0);
}

/** What an order comes to for each party by kind, and what becomes of it. */
export function settlementSummary(settlement: Settlement, page: Page): string {
  const { words, say, amount } = page;
  return [
    page.heading(words.settlement(settlement.currency)),
    '',
    textTable(
      [{ heading: words.party }, { heading: words.kind }, { heading: words.amount, align: 'right' }],
      [
        ...summary(settlement).map((row) => [
          say.labels.party[row.party],
          kindText(say.labels, row.kind),
          amount(row.amount),
        ]),
        [say.labels.party.merchant, words.total, amount(settlement.amount)],
      ],
    ),
    '',
    ...outcome(settlement, page),
  ].join('\n');
}

/** When it is settled, and what is paid then or recovered now. */
function outcome(settlement: Settlement, page: Page): string[] {
  const { payable, recoverable, claims } = settlement;
  const { words, amount } = page;
  const claimed = claims.map((claim) => `${claim.caseId ?? words.wholeOrder} ${amount(claim.amount)}`);
  return [
    statusText(settlement, page),
    recoverable > 0 ? words.recoverable(amount(recoverable), claimed) : words.payable(amount(payable)),
  ];
}

function statusText({ status }: Settlement, { words, say }: Page): string {
  if (status.is === 'not_due') return status.why === 'not_paid' ? words.notPaid : words.notCompleted;
  if (status.is === 'held') return words.held(status.caseIds);
  return words.entered(say.moment(status.enteredAt), say.moment(status.payableAt));
}

/** What an order comes to for everybody, when it is settled, and what its merchant still gets or gives back. */
export function settlementSection(settlement: Settlement, page: Page): string {
  const { words, say, amount } = page;
  const { entries, currency } = settlement;
  return [
    page.heading(words.settlement(currency)),
    '',
    textTable(
      [
        { heading: words.party },
        { heading: words.kind },
        { heading: words.line },
        { heading: words.caseId },
        { heading: words.amount, align: 'right' },
        { heading: words.rule },
      ],
      [
        ...entries.map((entry) => entryCells(entry, page)),
        [say.labels.party.merchant, words.total, '', '', amount(settlement.amount), ''],
      ],
    ),
    '',
    ...outcome(settlement, page),
  ].join('\n');
}
