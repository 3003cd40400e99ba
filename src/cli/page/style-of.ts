import picocolors from 'picocolors';
import type { Language } from '../../messages/index';
import type { Style } from './style';

export function styleOf(language: Language, isColored: boolean): Style {
  const { bold, green, yellow, red } = picocolors.createColors(isColored);
  return { language, heading: bold, outcome: { allow: green, review: yellow, deny: red } };
}
