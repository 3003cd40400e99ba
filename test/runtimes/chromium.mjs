import { openPage } from '../browser/page.mjs';

/** A bare page: the published files as they are, found by an import map. */
export const chromium = {
  name: 'Chromium',
  async run({ folder }) {
    const { page, version, close } = await openPage(folder);
    try {
      const text = await page.evaluate(async () => {
        const [aftersale, messages, { answersTo }, vectors] = await Promise.all([
          import('aftersale'),
          import('aftersale/messages'),
          import('/vectors/answers.mjs'),
          fetch('/vectors/vectors.json').then((response) => response.json()),
        ]);
        return answersTo({ ...aftersale, messages }, vectors).join('\n');
      });
      return { version, text };
    } finally {
      await close();
    }
  },
};
