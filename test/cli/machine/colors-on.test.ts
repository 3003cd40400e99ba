import { describe, expect, it } from 'vitest';
import { colorsOn } from '../../../src/cli/machine/colors-on';

const on = (environment: Readonly<Record<string, string>>, isTerminal: boolean, args: readonly string[] = []) =>
  colorsOn({ environment }, { isTerminal }, args);

describe('colorsOn', () => {
  it.each([
    [{}, true, [], true],
    [{}, false, [], false],
    [{ TERM: 'dumb' }, true, [], false],
    [{ NO_COLOR: '1' }, true, [], false],
    [{ NO_COLOR: '' }, true, [], true],
    [{ FORCE_COLOR: '1' }, false, [], true],
    [{ FORCE_COLOR: '0' }, true, [], false],
    [{ FORCE_COLOR: 'false' }, true, [], false],
    [{ FORCE_COLOR: '' }, false, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, [], false],
    [{ FORCE_COLOR: '1' }, true, ['--no-color'], false],
    [{}, true, ['--no-color'], false],
  ])('with %j at a terminal (%s) and %j: %s', (environment, isTerminal, args, colored) => {
    expect(on(environment, isTerminal, args)).toBe(colored);
  });
});
