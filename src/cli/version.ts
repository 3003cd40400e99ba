import { readFileSync } from 'node:fs';

/** The version of the package this file is in: beside src/ as in dist/, its manifest lies two folders up. */
export const packageVersion = (): string => {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
};
