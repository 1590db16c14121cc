import type { Template } from 'aws-cdk-lib/assertions';
import { type TableName, tables } from '../../functions/shared/adapters/dynamodb/schema.ts';
import type { FunctionName } from '../../infra/pipeline.ts';
import { resources, target } from './synthesise.ts';
import { isTable } from './wakes.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** Everything a function's role may do, statement by statement, with actions and resources as lists. */
export function statementsOf(template: Template, name: FunctionName) {
  const isRole = (id: string | undefined) => new RegExp(`^${name}Role[0-9A-F]{8}$`, 'i').test(id ?? '');
  return resources(template, 'AWS::IAM::Policy')
    .map(([, policy]) => policy as { Roles: readonly unknown[]; PolicyDocument: { Statement: readonly Statement[] } })
    .filter(({ Roles }) => Roles.some((role) => isRole(target(role))))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .map((statement) => ({
      actions: [statement.Action].flat(),
      resources: [statement.Resource].flat(),
      condition: statement.Condition,
    }));
}

/** The DynamoDB item actions that a function may do on a table itself. */
export function tableActions(template: Template, name: FunctionName, table: TableName): readonly string[] {
  return statementsOf(template, name)
    .filter((statement) => statement.resources.some((resource) => isWholeTable(resource, table)))
    .flatMap(({ actions }) => actions);
}

function isWholeTable(resource: unknown, table: TableName): boolean {
  const [id, attribute] = (resource as { 'Fn::GetAtt'?: readonly string[] })['Fn::GetAtt'] ?? [];
  return attribute === 'Arn' && isTable(id ?? '', table);
}

/** What the actions amount to: `read`, `write`, `readWrite` or nothing. */
export function accessOf(template: Template, name: FunctionName, table: TableName): string | undefined {
  const actions = tableActions(template, name, table);
  const reads = actions.some((action) => /:(Get|BatchGet|Query|Scan)/.test(action));
  const writes = actions.some((action) => /:(Put|Update|Delete|BatchWrite)/.test(action));
  if (reads) return writes ? 'readWrite' : 'read';
  return writes ? 'write' : undefined;
}

export const tableNames = Object.keys(tables) as TableName[];
