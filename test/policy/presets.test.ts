import { cautious, checkPolicy, KNOBS, type Policy, PRESETS, standard, trusting } from 'aftersale/policy';
import { localDateOf } from 'aftersale/time';
import { describe, expect, it } from 'vitest';

/** The knobs of how a case goes on, how long it waits, and when time stands still. */
const OF_LIFE = (['lifecycle', 'deadlines', 'calendar'] as const).flatMap((section) =>
  Object.keys(KNOBS[section]).map((knob) => ({ section, knob })),
);

const valueIn = (policy: Policy, section: (typeof OF_LIFE)[number]['section'], knob: string): unknown =>
  Object.entries(policy[section]).find(([name]) => name === knob)?.[1];

describe('the shipped policies', () => {
  it('begin with the standard one, each named differently', () => {
    expect(PRESETS[0]).toBe(standard);
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  });

  it.each(PRESETS)('make sense and are plain JSON: $id', (preset) => {
    expect(checkPolicy(preset)).toEqual([]);
    expect(JSON.parse(JSON.stringify(preset))).toEqual(preset);
  });

  it.each(OF_LIFE)('turn $section.$knob', ({ section, knob }) => {
    const values = PRESETS.map((preset) => JSON.stringify(valueIn(preset, section, knob)));
    expect(new Set(values).size).toBeGreaterThan(1);
  });

  it('give high goods little away before a person has looked', () => {
    expect(cautious).toMatchObject({
      eligibility: { maxApplicationsPerLine: 3, thresholdBreach: 'reclaim', giftOnReturn: 'deduct_value' },
      refund: { compensationThenReturn: 'deduct', restockingRate: '0.05', restockingMaximum: 20_000 },
      lifecycle: { appeal: true, approveIntercepted: false, silenceConsents: false },
    });
  });

  it('RFD-23 pay early and let much pass among buyers who come back', () => {
    expect(trusting).toMatchObject({
      eligibility: { allowTopUp: true, thresholdBreach: 'keep', giftOnReturn: 'keep', depositRefund: 'always' },
      refund: { instantRefundAt: 'tracking_submitted', instantRefundCredit: 600 },
      benefits: { couponBackShipped: true, couponBackSigned: true, expiredCoupon: { is: 'extend', days: 7 } },
      freight: { servicePeriodDays: 7 },
      lifecycle: { appeal: true, approveTrustedBuyer: true, refundOnReturnSigned: true },
    });
  });

  it('DLN-06 stand still over the Spring Festival, from New Year’s Eve to the seventh day', () => {
    const pauses = PRESETS.flatMap(({ calendar }) => calendar.pauses);
    const dates = pauses.map(({ from, to }) => [from, to - 1].map((instant) => localDateOf(instant, 'Asia/Shanghai')));
    expect(dates).toEqual([
      ['2026-02-16', '2026-02-23'],
      ['2027-02-05', '2027-02-12'],
      ['2028-01-25', '2028-02-01'],
    ]);
    expect(pauses.map(({ from, to }) => (to - from) / 86_400_000)).toEqual([8, 8, 8]);
  });
});
