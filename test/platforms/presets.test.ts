import { PLATFORM_PRESETS, SOURCE_KINDS, type VerifiedFigure } from 'aftersale/platforms';
import { checkPolicy, KNOBS, type Policy, standard } from 'aftersale/policy';
import { PLATFORMS, type Platform } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

/** The figures as they were verified, in hours and days, independently of the presets. */
const VERIFIED: Readonly<Partial<Record<Platform, Readonly<Record<string, number | boolean>>>>> = {
  taobao: {
    'deadlines.reviewUnshipped': 48,
    'lifecycle.silenceConsents': true,
    'deadlines.reviewShipped': 120,
    'deadlines.awaitingReturn': 168,
    'deadlines.awaitingInspection': 240,
  },
  douyin: {
    'deadlines.awaitingReshipment': 48,
    'windows.rules no_reason_7': 7,
    'windows.rules general_15': 15,
    'windows.rules counterfeit_90': 90,
  },
  wechat: {
    'eligibility.maxApplicationsPerLine': 5,
    'lifecycle.appeal': true,
    'deadlines.reviewUnshipped': 48,
    'deadlines.reviewShipped': 48,
    'deadlines.awaitingReturn': 168,
    'deadlines.awaitingInspection': 240,
    'deadlines.rejected': 168,
  },
  jd: { 'deadlines.awaitingReturn': 168 },
};

const named = ({ knob, row }: VerifiedFigure): string => (row === undefined ? knob : `${knob} ${row}`);

function valueIn(policy: Policy, { knob, row }: VerifiedFigure): unknown {
  if (row !== undefined) return policy.windows.rules.find(({ id }) => id === row)?.days;
  const [section, name] = knob.split('.');
  return Object.entries(Object.entries(policy).find(([key]) => key === section)?.[1] ?? {}).find(
    ([key]) => key === name,
  )?.[1];
}

/** The knobs in which two policies differ. */
const differences = (one: Policy, other: Policy): string[] =>
  Object.keys(KNOBS).flatMap((section) => {
    const [ours, theirs] = [one, other].map((of) => Object.entries(of).find(([key]) => key === section)?.[1]);
    return Object.keys(ours)
      .filter((name) => JSON.stringify(Reflect.get(ours, name)) !== JSON.stringify(Reflect.get(theirs, name)))
      .map((name) => `${section}.${name}`);
  });

describe('the policies of platforms', () => {
  it('are those of which a figure was verified, one each', () => {
    expect(PLATFORM_PRESETS.map(({ platform }) => platform)).toEqual(
      PLATFORMS.filter((platform) => VERIFIED[platform] !== undefined),
    );
  });

  it.each(PLATFORM_PRESETS)(
    'DLN-02 DLN-04 WIN-03 have the verified figures: $platform',
    ({ platform, policy, figures }) => {
      expect(policy.id).toBe(platform);
      expect(Object.fromEntries(figures.map((figure) => [named(figure), figure.value]))).toEqual(VERIFIED[platform]);
      for (const figure of figures) expect(valueIn(policy, figure)).toBe(figure.value);
    },
  );

  it.each(PLATFORM_PRESETS)('differ from the standard policy in nothing else: $platform', ({ policy, figures }) => {
    const told = figures.map(({ knob }): string => knob);
    for (const knob of differences(policy, standard)) expect(told).toContain(knob);
    expect(policy.timeZone).toBe(standard.timeZone);
  });

  it.each(PLATFORM_PRESETS)('name who says each figure, and make sense: $platform', ({ policy, figures }) => {
    for (const { source, kind, besides = 'nothing' } of figures) {
      expect(source.length).toBeGreaterThan(10);
      expect(SOURCE_KINDS).toContain(kind);
      expect(besides).not.toBe('');
    }
    expect(checkPolicy(policy)).toEqual([]);
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  it('what was only read about Taobao says so', () => {
    const secondary = PLATFORM_PRESETS.filter(({ figures }) => figures.some(({ kind }) => kind === 'secondary'));
    expect(secondary.map(({ platform }) => platform)).toEqual(['taobao']);
    expect(secondary[0]?.figures.every(({ kind }) => kind === 'secondary')).toBe(true);
  });
});
