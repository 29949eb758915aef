import { readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { type Permission, rooms } from './table.ts';

interface Import {
  readonly target: string;
  readonly typesOnly: boolean;
}

/** What one file imports, static or dynamic, with whether it is types only. */
function importsOf(file: string, code: string): readonly Import[] {
  const { module } = parseSync(file, code);
  const literal = (start: number, end: number) => code.slice(start, end).replace(/^['"`]|['"`]$/g, '');
  return [
    ...module.staticImports.map((found) => ({
      target: found.moduleRequest.value,
      typesOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) =>
        entry.moduleRequest ? [{ target: entry.moduleRequest.value, typesOnly: entry.isType }] : [],
      ),
    ),
    ...module.dynamicImports.map((found) => ({
      target: literal(found.moduleRequest.start, found.moduleRequest.end),
      typesOnly: false,
    })),
  ];
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((room) => path.startsWith(`${room}/`));
}

/** Where an import leads: a room's name ("packages/market"), a path inside the same room, or 'outside'. */
function landing(path: string, target: string): string {
  if (target.startsWith('@mandi/')) {
    const name = target.split('/')[1] ?? '';
    const room = Object.keys(rooms).find((candidate) => candidate.endsWith(`/${name}`));
    return room ? `${room}/` : `unknown/${name}`;
  }
  return target.startsWith('.') ? posix.join(posix.dirname(path), target) : 'outside';
}

function refuse(path: string, room: string, permission: Permission, found: Import): string | undefined {
  const where = landing(path, found.target);
  if (where === 'outside') return permission.outside ? undefined : 'imports nothing from outside';
  const other = roomOf(where);
  if (other === room) return sibling(path, where, room, permission);
  const name = (other ?? where).split('/')[1] ?? '';
  if (!found.target.startsWith('@mandi/')) return 'leaves its room by a relative path; import it by its package name';
  if (permission.code.includes(name)) return undefined;
  if (permission.types.includes(name)) return found.typesOnly ? undefined : `may import only types of ${name}`;
  return `may not import ${name}`;
}

function sibling(path: string, where: string, room: string, permission: Permission): string | undefined {
  const folder = (of: string) => permission.siblings?.find((name) => of.startsWith(`${room}/src/${name}/`));
  const from = folder(path);
  const to = folder(where);
  return from && to && from !== to ? `${from} may not import its sibling ${to}` : undefined;
}

/** The broken rules of one file, as sentences; `path` is relative to the project with forward slashes. */
export function violations(path: string, code: string): readonly string[] {
  const room = roomOf(path);
  const permission = room && rooms[room];
  if (!room || !permission) return [];
  return importsOf(path, code).flatMap((found) => {
    const reason = refuse(path, room, permission, found);
    return reason ? [`${path}: "${found.target}": ${room} ${reason}`] : [];
  });
}

/** Tests, contracts and build settings may reach across rooms: they wire real drivers to what they test. */
function exempt(path: string): boolean {
  return /\.test\.tsx?$|\/(test|testing|contracts)\/|vite\.config\.ts$/.test(path);
}

/** Checks all given files. Errors: when a room of the table had no import checked, for then the rule guards nothing. */
export function checkRooms(
  root: string,
  files: readonly string[],
): { readonly broken: readonly string[]; readonly checked: number } {
  const perRoom = new Map(Object.keys(rooms).map((room) => [room, 0]));
  const broken: string[] = [];
  for (const file of files) {
    const path = relative(root, file).split(sep).join('/');
    const room = roomOf(path);
    if (!room || exempt(path)) continue;
    const code = readFileSync(join(root, path), 'utf8');
    perRoom.set(room, (perRoom.get(room) ?? 0) + importsOf(path, code).length);
    broken.push(...violations(path, code));
  }
  const empty = [...perRoom].filter(([, count]) => count === 0).map(([room]) => room);
  if (empty.length > 0) broken.push(`nothing was checked in ${empty.join(', ')}: the rule is not at work there`);
  return { broken, checked: [...perRoom.values()].reduce((sum, count) => sum + count, 0) };
}

export const projectRoot = dirname(dirname(import.meta.dirname));
