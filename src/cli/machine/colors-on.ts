import type { Host, Sink } from './host';

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** Whether text is coloured: never with --no-color or NO_COLOR, always with FORCE_COLOR, else where somebody watches. */
export function colorsOn(
  { environment }: Pick<Host, 'environment'>,
  sink: Pick<Sink, 'isTerminal'>,
  args: readonly string[],
) {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (args.includes('--no-color') || isSet(NO_COLOR)) return false;
  if (isSet(FORCE_COLOR)) return !['0', 'false'].includes(FORCE_COLOR);
  return sink.isTerminal && TERM !== 'dumb';
}
