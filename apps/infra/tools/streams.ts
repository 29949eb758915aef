import { allTables } from '../src/service-tables.ts';
import { streamParameter } from '../src/stacks/replica.ts';
import type { Stage } from '../src/stages.ts';
import { aws } from './validate/check.ts';

/**
 * Writes down, in the second region, which stream each table has there: CloudFormation tells the first region's only. Its stacks read these
 * parameters when they are deployed. Errors: Error with the words of the AWS command line.
 */
export function writeStreams(stage: Stage, region: string): void {
  for (const { name } of allTables) {
    const table = `${stage.prefix}${name}`;
    const { Table: described } = aws('dynamodb', 'describe-table', '--table-name', table, '--region', region);
    const value: string | undefined = described.LatestStreamArn;
    if (value === undefined) throw new Error(`${table} has no stream in ${region}.`);
    const named = ['--name', streamParameter(stage, name), '--type', 'String', '--overwrite'];
    aws('ssm', 'put-parameter', ...named, '--value', value, '--region', region);
  }
}
