import { apiHeaders } from '@mandi/services/http/headers';
import type { Hono } from 'hono';

/** The document of the whole API; the schemas of all services are loaded when it is first asked for. */
export function documentOf(site: Hono): void {
  site.get('/v1/openapi.json', async () => {
    const { apiDocument } = await import('./whole-document.ts');
    return new Response(apiDocument, { headers: { ...apiHeaders, 'content-type': 'application/json' } });
  });
}
