import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/cli/arguments';

describe('commandOf', () => {
  it.each([
    [[], { is: 'explain', files: [], language: 'en' }],
    [['a.json', 'b.json'], { is: 'explain', files: ['a.json', 'b.json'], language: 'en' }],
    [['--language', 'zh-CN', 'a.json'], { is: 'explain', files: ['a.json'], language: 'zh-CN' }],
    [['-l', 'en'], { is: 'explain', files: [], language: 'en' }],
    [['--help'], { is: 'help' }],
    [['-h', 'a.json'], { is: 'help' }],
  ])('takes %j', (args, command) => {
    expect(commandOf(args)).toEqual(command);
  });

  it.each([
    [['--language', 'fr'], /no messages in 'fr'/],
    [['--language'], /argument/],
    [['--lang', 'en'], /--lang/],
    [['-x'], /-x/],
  ])('refuses %j', (args, message) => {
    expect(commandOf(args)).toEqual({ is: 'fault', message: expect.stringMatching(message) });
  });
});
