import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-code';
import type { Texts } from './help/texts';
import { InputFault } from './input/input-fault';
import { colorsOn } from './machine/colors-on';
import type { Host } from './machine/host';
import { programFor, type Written } from './program';
import { sessionOn } from './session';
import { UsageFault } from './usage-fault';

const usageText = ({ en, 'zh-CN': zh }: Texts): Texts => ({ en: `error: ${en}`, 'zh-CN': `错误：${zh}` });

/** Does what the arguments ask, on a given machine, and tells the exit code. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  const session = sessionOn(host, args);
  const written: Written = { out: '', error: '' };
  let wrongUsage = false;
  try {
    await programFor(session, colorsOn(host, host.output, args), written).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof InputFault) await session.refuse(error.place, error.faults);
    else if (error instanceof CommanderError) wrongUsage = error.exitCode !== 0;
    else if (error instanceof UsageFault) {
      written.error += `${session.say(usageText(error.texts))}\n`;
      wrongUsage = true;
    } else throw error;
  }
  if (written.out !== '') await host.output.write(written.out);
  if (written.error !== '') await host.errors.write(written.error);
  const code = await session.end();
  return wrongUsage ? EXIT.wrongUsage : code;
}
