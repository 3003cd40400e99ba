import { STANDARD_INPUT } from './input/read-values';
import type { Host } from './machine/host';
import { UsageFault } from './usage-fault';

/** Where nothing is named and somebody sits at the terminal, nothing would ever come. */
export function pathsToRead(named: readonly string[], { defaultPaths, input }: Host): readonly string[] {
  if (named.length > 0) return named;
  if (input.isTerminal && defaultPaths.includes(STANDARD_INPUT)) {
    throw new UsageFault({
      en: 'there is nothing to read: name a file, or - for standard input',
      'zh-CN': '没有可读的内容：请指明文件，或用 - 表示标准输入',
    });
  }
  return defaultPaths;
}
