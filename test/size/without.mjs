/** An esbuild plugin that fails a bundle in which a byte of these packages is left after tree shaking. */
export const without = (packages) => ({
  name: `without ${packages.join(', ')}`,
  setup(build) {
    build.onEnd(({ metafile }) => {
      const kept = Object.values(metafile?.outputs ?? {})
        .flatMap(({ inputs }) => Object.entries(inputs))
        .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && packages.some((name) => path.includes(`/${name}/`)))
        .map(([path]) => ({ text: `the bundle contains ${path}` }));
      return { errors: kept };
    });
  },
});
