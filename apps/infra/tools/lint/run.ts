import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Linters } from './install.ts';

export interface Finding {
  readonly tool: 'cfn-lint' | 'checkov';
  readonly rule: string;
  readonly at: string;
  readonly says: string;
}

/** The templates that the CDK wrote into a folder. */
export const templatesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.template.json'))
    .map((name) => join(folder, name));

/** The region that the CDK wrote down for the stack of a template. */
export function regionOf(template: string): string {
  const manifest = JSON.parse(readFileSync(join(template, '..', 'manifest.json'), 'utf8')) as {
    artifacts: Record<string, { environment?: string }>;
  };
  const region = manifest.artifacts[basename(template, '.template.json')]?.environment?.split('/').at(-1);
  if (region === undefined) throw new RangeError(`The region of ${template} is not in its manifest.`);
  return region;
}

interface CfnLintMatch {
  readonly Filename: string;
  readonly Message: string;
  readonly Rule: { readonly Id: string };
  readonly Location: { readonly Path?: readonly (string | number)[] | null };
}

/** What cfn-lint says of the templates, each by the resources and limits of its own region. */
export async function cfnLint(linters: Linters, templates: readonly string[]): Promise<readonly Finding[]> {
  const byRegion = Map.groupBy(templates, regionOf);
  const printed = await Promise.all(
    [...byRegion].map(([region, files]) =>
      linters.run('cfnlint.runner', ['--regions', region, '--format', 'json', '--template', ...files]),
    ),
  );
  return printed
    .flatMap((text) => JSON.parse(text) as readonly CfnLintMatch[])
    .map(({ Filename, Message, Rule, Location }) => ({
      tool: 'cfn-lint',
      rule: Rule.Id,
      at: `${basename(Filename)} ${Location.Path?.join('/') ?? ''}`,
      says: Message,
    }));
}

interface CheckovReport {
  readonly results: {
    readonly failed_checks: readonly {
      readonly check_id: string;
      readonly check_name: string;
      readonly file_path: string;
      readonly resource: string;
    }[];
    readonly parsing_errors: readonly string[];
  };
  readonly summary: { readonly passed: number };
}

/** What checkov says of all templates in a folder. Errors: Error where it could read none of them, or not one. */
export async function checkov(linters: Linters, folder: string): Promise<readonly Finding[]> {
  const words = ['--directory', folder, '--framework', 'cloudformation', '--output', 'json', '--skip-download'];
  const { results, summary } = JSON.parse(await linters.run('checkov.main', words)) as CheckovReport;
  if (results.parsing_errors.length > 0) throw new Error(`checkov cannot read ${results.parsing_errors.join(', ')}`);
  if (summary.passed < 100) throw new Error(`checkov looked at ${summary.passed} things in ${folder} only`);
  return results.failed_checks.map(({ check_id, check_name, file_path, resource }) => ({
    tool: 'checkov',
    rule: check_id,
    at: `${file_path} ${resource}`,
    says: check_name,
  }));
}
