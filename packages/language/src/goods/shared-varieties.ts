import type { SharedVariety } from '../shared-names.ts';
import type { GoodId } from './goods.ts';

/** The kinds of each good by their names: one, or several for one kind. */
export type NamesByGood = Partial<Readonly<Record<GoodId, readonly (string | readonly string[])[]>>>;

/** The kinds with their ids: `prefix` and the first name in small letters, joined by hyphens. A name that several goods share is one kind. */
export function sharedVarieties(prefix: string, named: NamesByGood): readonly SharedVariety[] {
  const byId = new Map<string, SharedVariety>();
  for (const [good, kinds] of Object.entries(named) as [GoodId, readonly (string | readonly string[])[]][]) {
    for (const kind of kinds) {
      const words = typeof kind === 'string' ? [kind] : kind;
      const english = words[0] ?? '';
      const id = `${prefix}${slug(english)}`;
      const before: readonly GoodId[] = byId.get(id)?.crops ?? [];
      byId.set(id, { id, english, words, crops: [...before, good] });
    }
  }
  return [...byId.values()];
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
