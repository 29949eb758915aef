import { connect } from 'node:net';
import type { Load, Loaded } from '../http.ts';

/**
 * Asks the same thing over and over on kept connections, one request at a time on each. It reads no more of an answer than its length, so
 * that it needs far less of the processor than any server does.
 */
const { url, seconds, connections } = JSON.parse(process.argv[2] ?? '{}') as Load;
const { hostname, port, pathname } = new URL(url);
const request = Buffer.from(`GET ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept-language: ta\r\n\r\n`);

let answers = 0;
let bytes = 0;
let measuring = false;

function ask(): void {
  const socket = connect(Number(port), hostname, () => socket.write(request));
  socket.setNoDelay(true);
  let waiting = 0;
  socket.on('data', (chunk) => {
    if (waiting === 0) {
      const head = chunk.indexOf('\r\n\r\n');
      const text = chunk.toString('latin1', 0, head);
      if (!text.startsWith('HTTP/1.1 200')) throw new Error(text.split('\r\n', 1)[0]);
      const [, length = '0'] = /content-length: (\d+)/i.exec(text) ?? [];
      bytes = Number(length);
      waiting = head + 4 + bytes;
    }
    waiting -= chunk.length;
    if (waiting > 0) return;
    if (measuring) answers++;
    socket.write(request);
  });
}

for (let at = 0; at < connections; at++) ask();
const warmMilliseconds = 500;
setTimeout(() => {
  measuring = true;
  const started = performance.now();
  setTimeout(() => {
    const loaded: Loaded = { perSecond: answers / ((performance.now() - started) / 1_000), bytes };
    process.send?.(loaded, () => process.exit(0));
  }, seconds * 1_000);
}, warmMilliseconds);
