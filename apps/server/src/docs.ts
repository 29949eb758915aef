import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';

/** Only the page's own files; Swagger UI sets styles on elements and draws small pictures from data addresses. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ek Bharath Ek Mandi: API</title>
<link rel="stylesheet" href="/v1/docs/swagger-ui.css"></head>
<body><div id="swagger-ui"></div>
<script src="/v1/docs/swagger-ui-bundle.js"></script><script src="/v1/docs/start.js"></script></body>
</html>
`;

const start = `SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });\n`;

const types = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' } as const;

/** The browsable page of the API at /v1/docs, from our own origin. */
export function docsRoutes(): Hono {
  const app = new Hono();
  app.get('/v1/docs', (c) => c.html(page, 200, headers));
  app.get('/v1/docs/start.js', (c) => c.body(start, 200, { ...headers, 'content-type': 'text/javascript' }));
  for (const [name, type] of Object.entries(types)) {
    app.get(`/v1/docs/${name}`, async (c) =>
      c.body(await swaggerFile(name), 200, {
        ...headers,
        'content-type': type,
        'cache-control': 'public, max-age=86400',
      }),
    );
  }
  return app;
}

function swaggerFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  return readFile(join(folder, name)) as Promise<Uint8Array<ArrayBuffer>>;
}
