import * as aftersale from 'aftersale';
import * as compare from 'aftersale/compare';
import * as diagrams from 'aftersale/diagrams';
import * as messages from 'aftersale/messages';
import * as patches from 'aftersale/patches';
import * as platforms from 'aftersale/platforms';
import * as schema from 'aftersale/schema';

/** Every entry but `testing`, whose functions fail tests on purpose; the layers are all in the main one. */
const ENTRIES = { aftersale, compare, diagrams, messages, patches, platforms, schema };

/** What is constructed, not called. */
const CLASSES = [aftersale.AfterSaleError];

/** Every public function, by the name it is exported by; names are not used twice. */
export const PUBLIC_FUNCTIONS = new Map(
  Object.values(ENTRIES)
    .flatMap((entry) => Object.entries(entry))
    .filter(([, value]) => typeof value === 'function' && !CLASSES.includes(value))
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);
