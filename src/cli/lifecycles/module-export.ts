import { InputFault, type Sentence } from '../input/input-fault';
import { isRow, type Row } from '../input/row';
import type { Host } from '../machine/host';

const isLifecycle = (value: unknown): boolean => isRow(value) && Object.hasOwn(value, 'rows');

/** What a module exports under the name after `#`, by default, or as its only lifecycle. */
export async function moduleExport(told: string, host: Pick<Host, 'load'>): Promise<unknown> {
  const [path = told, name] = told.split('#');
  const refused = (fault: Sentence) => new InputFault({ path: told, line: null }, [fault]);
  const loaded = await host.load(path).catch((error: unknown) => {
    throw refused(String(error));
  });
  // A module is an object of what it exports.
  const values = loaded as Row;
  if (name !== undefined) return values[name];
  if (isLifecycle(values['default'])) return values['default'];
  const [only, ...others] = Object.values(values).filter(isLifecycle);
  if (only !== undefined && others.length === 0) return only;
  throw refused({
    en: 'exports no lifecycle, or several: name one of them, as in lifecycles.js#returns',
    'zh-CN': '没有导出状态机，或导出了多个：请指明一个，例如 lifecycles.js#returns',
  });
}
