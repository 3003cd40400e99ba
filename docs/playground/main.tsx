import { render } from 'preact';
import { Page } from './page';
import { beginWith, EXAMPLES } from './session/examples';
import { fromFragment } from './session/link';
import type { Session } from './session/session';

/** A walk's order, since there is most to try on it. */
const FIRST = '12-walk-return';

function beginning(): Session | null {
  const example = EXAMPLES.find(({ name }) => name === FIRST) ?? EXAMPLES[0];
  const language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
  return example === undefined ? null : beginWith(example, language);
}

async function show(): Promise<void> {
  const root = document.getElementById('page');
  const start = (await fromFragment(location.hash.slice(1))) ?? beginning();
  if (root === null || start === null) return;
  render(null, root);
  render(<Page start={start} />, root);
}

addEventListener('hashchange', show);
show();
