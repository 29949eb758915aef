import type { AnyRoute, Method } from './route.ts';

/** The route of a request with the values in its path, or the methods that the path has. */
export type Match =
  | { readonly route: AnyRoute; readonly params: Readonly<Record<string, string>> }
  | { readonly allowed: readonly Method[] };

interface Pattern {
  readonly route: AnyRoute;
  /** "products", or a name in braces. */
  readonly segments: readonly string[];
}

/**
 * Finds routes by method and path. A path without braces comes before one with: "/products/search" is no product.
 * Written here because a general router takes longer to find a product than the store does.
 */
export function matcherOf(routes: readonly AnyRoute[]): (method: string, path: string) => Match {
  const fixed = new Map<string, AnyRoute>();
  const patterns = new Map<string, Pattern[]>();
  for (const route of routes) {
    const segments = String(route.path).split('/').slice(1);
    if (!segments.some(isName)) fixed.set(`${route.method} ${route.path}`, route);
    else {
      const slot = `${route.method} ${segments.length}`;
      patterns.set(slot, [...(patterns.get(slot) ?? []), { route, segments }]);
    }
  }
  const find = (method: string, path: string): Match | undefined => {
    const exact = fixed.get(`${method} ${path}`);
    if (exact) return { route: exact, params: {} };
    const given = path.split('/').slice(1);
    for (const pattern of patterns.get(`${method} ${given.length}`) ?? []) {
      const params = paramsOf(pattern, given);
      if (params) return { route: pattern.route, params };
    }
    return undefined;
  };
  const methods = [...new Set(routes.map(({ method }) => method as Method))];
  return (method, path) =>
    find(method, path) ?? { allowed: methods.filter((other) => find(other, path) !== undefined) };
}

function isName(segment: string): boolean {
  return segment.startsWith('{');
}

function paramsOf({ segments }: Pattern, given: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [position, segment] of segments.entries()) {
    const value = given[position] ?? '';
    if (!isName(segment)) {
      if (segment !== value) return undefined;
    } else if (value === '') return undefined;
    else params[segment.slice(1, -1)] = value;
  }
  return params;
}
