// Loads the published ESM, unbundled, in a bare Chromium page and in Node, asks both the same and compares the bytes.
import { fileURLToPath } from 'node:url';
import { answersTo } from './calls.mjs';
import { examples } from './examples.mjs';
import { openPage } from './page.mjs';

const { page, version, close } = await openPage(fileURLToPath(new URL('../..', import.meta.url)));
try {
  const inPage = await page.evaluate(async (examples) => {
    const { answersTo } = await import('/test/browser/calls.mjs');
    return JSON.stringify(answersTo(examples));
  }, examples);
  const inNode = JSON.stringify(answersTo(examples));
  if (inPage !== inNode) {
    console.error(`The page and Node differ.\npage: ${inPage}\nNode: ${inNode}`);
    process.exitCode = 1;
  } else {
    console.log(`ok     Chromium ${version} and Node ${process.version}: ${inNode.length} equal characters`);
  }
} finally {
  await close();
}
