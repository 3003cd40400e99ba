import { type Argument, type Command, Help, type HelpConfiguration, type Option } from 'commander';
import { screenWidth } from '../page/screen-width';
import { wrapText } from '../page/wrap-text';
import { type Say, type Texts, unsaid } from './texts';

/** What the parser writes in its help by itself. */
const TITLES: ReadonlyMap<string, Texts> = new Map([
  ['Usage:', { en: 'Usage:', 'zh-CN': '用法:' }],
  ['Arguments:', { en: 'Arguments:', 'zh-CN': '参数：' }],
  ['Options:', { en: 'Options:', 'zh-CN': '选项：' }],
  ['Global Options:', { en: 'Global Options:', 'zh-CN': '通用选项：' }],
  ['Commands:', { en: 'Commands:', 'zh-CN': '命令：' }],
]);

const OPTIONS: Texts = { en: '[options]', 'zh-CN': '[选项]' };
const COMMAND: Texts = { en: '[command]', 'zh-CN': '[命令]' };

const choicesText = (choices: string): Texts => ({ en: `choices: ${choices}`, 'zh-CN': `可选：${choices}` });
const defaultText = (value: string): Texts => ({ en: `default: ${value}`, 'zh-CN': `默认：${value}` });
const extrasText = (extras: readonly string[]): Texts => ({
  en: ` (${extras.join(', ')})`,
  'zh-CN': `（${extras.join('；')}）`,
});

type Described = Pick<Option | Argument, 'description' | 'argChoices' | 'defaultValue'>;

/** A description with what can be chosen and what is taken where nothing is. */
function described({ description, argChoices = [], defaultValue }: Described, say: Say): string {
  const choices = argChoices.map((choice) => JSON.stringify(choice)).join(', ');
  const extras = [
    ...(choices === '' ? [] : [say(choicesText(choices))]),
    ...(defaultValue === undefined ? [] : [say(defaultText(JSON.stringify(defaultValue)))]),
  ];
  return extras.length === 0 ? description : `${description}${say(extrasText(extras))}`;
}

/** A switch has no value that could be told. */
const takesValue = ({ required, optional }: Option): boolean => required || optional;

const parserHelp = new Help();

/** How the help of the program and of its commands is written. */
export function helpFormat(say: Say, heading: (text: string) => string): HelpConfiguration {
  const named = (text: string) => text.replace(OPTIONS.en, say(OPTIONS)).replace(COMMAND.en, say(COMMAND));
  const titled = (title: string) => say(TITLES.get(title) ?? unsaid(title));
  return {
    showGlobalOptions: true,
    styleTitle: (title) => heading(titled(title)),
    commandUsage: (command: Command) => named(parserHelp.commandUsage(command)),
    subcommandTerm: (command: Command) => named(parserHelp.subcommandTerm(command)),
    optionDescription: (option: Option) => (takesValue(option) ? described(option, say) : option.description),
    argumentDescription: (argument: Argument) => described(argument, say),
    displayWidth: screenWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrapText(line, width))
        .join('\n'),
  };
}
