// A plain web server that compresses what such servers compress, and counts what goes over the wire, headers included.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strictPolicy } from '../../browser/support/server.mjs';

// These are compressed. All else is of no known type, as on a server that has not been told of it, and goes as it is.
const types = {
  '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml',
};

const headers = {
  'Content-Security-Policy': strictPolicy,
  'Cache-Control': 'max-age=3600',
  // Only pages that are alone with themselves get a clock finer than 0.1 ms.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/// Serves `folder`. Returns {home, log, close()}: `log` gets {path, bytes} of each answer.
export async function serveCounting(folder) {
  const packed = new Map();  // So that no reader waits for the compression of a file that was asked for before.
  async function read(path) {
    if (!packed.has(path)) {
      const file = normalize(join(folder, path));
      if (!file.startsWith(normalize(folder + sep))) throw new Error('outside the site');
      const type = types[extname(file)];
      const bytes = await readFile(file);
      packed.set(
        path,
        type
          ? {
              body: gzipSync(bytes, { level: 6 }),
              head: { ...headers, 'Content-Type': type, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' },
            }
          : { body: bytes, head: { ...headers, 'Content-Type': 'application/octet-stream' } },
      );
    }
    return packed.get(path);
  }

  const log = [];
  const counted = new WeakMap();  // Connection → bytes of it that are in the log.
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname.slice(1)) || 'index.html';
    const { socket } = request;
    response.on('finish', () => {
      log.push({ path, bytes: socket.bytesWritten - (counted.get(socket) ?? 0) });
      counted.set(socket, socket.bytesWritten);
    });
    try {
      const { body, head } = await read(path);
      response.writeHead(200, { ...head, 'Content-Length': body.length }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    home: `http://127.0.0.1:${server.address().port}/`,
    log,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}
