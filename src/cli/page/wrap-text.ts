import { screenWidth } from './screen-width';

// A line may break after a blank, and before a wide character that neither closes nor follows an opening mark.
const BREAK = /(?<=\s)|(?<![“（])(?=[⺀-￯])(?![，。、；：！？”）])/u;

/** A text as lines of at most `width` columns of the screen, where its words allow it. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(BREAK)) {
    if (line !== '' && screenWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
