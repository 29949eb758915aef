import { viewerHeader } from './firewall.ts';

/**
 * What CloudFront runs before a request goes to the API, in its own JavaScript: takes the path's prefix away ("/api/v1/prices" arrives as
 * "/v1/prices", which CloudFront does not do by itself; "/v1/prices" stays as it is), tells the firewall who asks, and sends to the second region's origin where the key-value
 * store says so. A store that cannot be read leaves the first region. `secondOrigin` is that origin's name; undefined where there is one region.
 */
export const edgeFunction = (secondOrigin: string | undefined): string =>
  secondOrigin === undefined ? withOneRegion : withTwoRegions(secondOrigin);

const rewritten = `request.uri = request.uri.replace(/^\\/(api|standby)(?=\\/)/, '');
  request.headers['${viewerHeader}'] = { value: event.viewer.ip };`;

const withOneRegion = `function handler(event) {
  const request = event.request;
  ${rewritten}
  return request;
}`;

const withTwoRegions = (origin: string): string => `import cf from 'cloudfront';
const store = cf.kvs();
async function serving() {
  try {
    return await store.get('serving');
  } catch (error) {
    return 'first';
  }
}
async function handler(event) {
  const request = event.request;
  if (!request.uri.startsWith('/standby/') && (await serving()) === 'second') cf.selectRequestOriginById('${origin}');
  ${rewritten}
  return request;
}`;
