// The web servers that a site meets, as Debian ships them, told no more than a folder and a port. Loopback only.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { apacheSettings, nginxSettings } from './web-server-settings.mjs';

/// By name: the program, its Debian package, what to call it with, and the file of settings where it wants one.
const servers = {
  nginx: {
    program: '/usr/sbin/nginx', package: 'nginx', settings: nginxSettings,
    callWith: ({ file }) => ['-e', 'stderr', '-c', file],
  },
  Apache: {
    program: '/usr/sbin/apache2', package: 'apache2-bin', settings: apacheSettings,
    callWith: ({ file }) => ['-D', 'FOREGROUND', '-f', file],
  },
  Caddy: {
    program: '/usr/bin/caddy', package: 'caddy',
    callWith: ({ root, port }) => ['file-server', '--root', root, '--listen', `127.0.0.1:${port}`],
  },
  Python: {
    program: '/usr/bin/python3', package: 'python3',
    callWith: ({ root, port }) => ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', root, `${port}`],
  },
  BusyBox: {
    program: '/bin/busybox', package: 'busybox',
    callWith: ({ root, port }) => ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root],
  },
};

export const webServerNames = Object.keys(servers);

/// Copies `site` below the path `under` (as in an address, "/" at both ends) of what the server shows, starts the
/// server, gives `use` the site's address and a function that puts another site in its place, stops the server and
/// removes the copy.
export async function withWebServer(name, site, under, use) {
  const folder = await mkdtemp(join(tmpdir(), 'remit-hosting-'));
  const place = join(folder, 'root', decodeURIComponent(under));
  const put = async (other) => {
    await rm(place, { recursive: true, force: true });
    await cp(other, place, { recursive: true, preserveTimestamps: true });
    handOver(place);
  };
  try {
    await put(site);
    const { server, port } = await start(name, folder);
    try {
      await use(`http://127.0.0.1:${port}${under}`, put);
    } finally {
      await stop(server);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// A server is not run as root, and Apache would refuse to be.
const nobody = 65534;
const isRoot = process.getuid() === 0;
const handOver = (path) => isRoot && spawnSync('chown', ['-R', `${nobody}:${nobody}`, path]);

async function start(name, folder) {
  const { program, package: debianPackage, settings, callWith } = servers[name];
  try {
    accessSync(program, constants.X_OK);
  } catch {
    throw new Error(`${name} is missing: there is no program ${program} (Debian package ${debianPackage})`);
  }
  const place = { folder, root: join(folder, 'root'), file: join(folder, 'settings'), port: await freePort() };
  if (settings) await writeFile(place.file, settings(place));
  await writeFile(join(place.root, 'whose.txt'), folder);
  handOver(folder);
  const server = spawn(program, callWith(place), {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
  await once(server, 'spawn');
  try {
    await answers(name, server, `http://127.0.0.1:${place.port}/whose.txt`, folder);
  } catch (error) {
    await stop(server);
    throw error;
  }
  return { server, port: place.port };
}

/// Waits until this server answers, and not another that was quicker to take the port.
async function answers(name, server, address, expected) {
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => { printed += text; });
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(10)) {
    if (server.exitCode !== null) throw new Error(`${name} ended with status ${server.exitCode}:\n${printed}`);
    const said = await fetch(address).then((response) => response.text(), () => undefined);
    if (said === expected) return;
  }
  throw new Error(`${name} does not answer:\n${printed}`);
}

async function stop(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  const hurry = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(hurry);
}

async function freePort() {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address();
  holder.close();
  await once(holder, 'close');
  return port;
}
