import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .asked)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
const asked :Workerd.Worker = (
  modules = [(name = "bundle.mjs", esModule = embed "bundle.mjs")],
  compatibilityDate = "2026-01-01"
);
`;

/** A port that is free now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function textFrom(url, server) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`workerd ended with ${server.exitCode}`);
    try {
      return await (await fetch(url)).text();
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED') throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Workers run what a bundler made of the library. */
export const workerd = {
  name: 'workerd',
  async run({ folder, install }) {
    const program = join(install('workerd', '1.20261023.1'), 'workerd', 'bin', 'workerd');
    await build({
      entryPoints: [join(folder, 'runtimes/worker.mjs')],
      outfile: join(folder, 'bundle.mjs'),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
    });
    writeFileSync(join(folder, 'config.capnp'), CONFIG);
    const port = await freePort();
    const server = spawn(program, ['serve', 'config.capnp', `--socket-addr=http=127.0.0.1:${port}`], {
      cwd: folder,
      stdio: 'inherit',
    });
    try {
      const text = await textFrom(`http://127.0.0.1:${port}/`, server);
      return { version: execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(), text };
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  },
};
