import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [headers = '{}', body = ''] = process.argv.slice(2);
const head = JSON.parse(headers) as Record<string, string>;
const bytes = Buffer.from(body);

const server = createServer((_, response) => {
  response.writeHead(200, { ...head, 'content-length': bytes.length });
  response.end(bytes);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
