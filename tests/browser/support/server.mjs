// A web server as plain as any host's: the files of a folder, their types, and a strict policy. Loopback only.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8', '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf', '.png': 'image/png', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm', '.xml': 'application/xml',
};

/// What a careful host allows a page; the site has to work under it.
export const strictPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/// Serves `folder` below the path `under` (as in an address, "/" at both ends). Returns the address `home` and
/// `close()`.
export async function serve(folder, under = '/') {
  const server = createServer(async (request, response) => {
    const answer = (status, type, body) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Security-Policy': strictPolicy,
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    try {
      const { pathname } = new URL(request.url, 'http://127.0.0.1');
      if (!pathname.startsWith(under)) return answer(404, types['.txt'], 'outside the site');
      const below = decodeURIComponent(pathname.slice(under.length)) || 'index.html';
      const file = normalize(join(folder, below));
      if (!file.startsWith(normalize(folder + sep))) return answer(404, types['.txt'], 'outside the site');
      return answer(200, types[extname(file)] ?? 'application/octet-stream', await readFile(file));
    } catch (error) {
      return answer(404, types['.txt'], error.message);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    home: `http://127.0.0.1:${server.address().port}${under}`,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}
