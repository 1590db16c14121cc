import { describe, expect, it } from 'vitest';
import { type Binding, functionNames, pipeline } from '../../infra/pipeline.ts';
import { accessOf, statementsOf, tableActions, tableNames } from './permissions.ts';
import { aTemplate, resources } from './synthesise.ts';

const template = aTemplate();

describe('what a function may touch', () => {
  it.each(functionNames)('%s has exactly the tables that its bindings name', (name) => {
    const bindings: readonly Binding[] = Object.values(pipeline[name].env);
    for (const table of tableNames) {
      const bound = bindings.find((binding) => binding.kind === 'table' && binding.table === table);
      expect(`${table}: ${accessOf(template, name, table)}`).toBe(
        `${table}: ${bound?.kind === 'table' ? bound.access : undefined}`,
      );
    }
  });

  it('the matcher is woken by stories but cannot touch their table', () => {
    expect(tableActions(template, 'match', 'stories')).toEqual([]);
  });

  it('the matcher reads subscribers and never writes them', () => {
    expect(accessOf(template, 'match', 'subscribers')).toBe('read');
  });

  it('the poller writes entries and never reads them', () => {
    expect(accessOf(template, 'poller', 'entries')).toBe('write');
  });

  it.each(functionNames)('%s may manage no table, and nothing by wildcard but listing streams', (name) => {
    const statements = statementsOf(template, name);
    expect(statements.length).toBeGreaterThan(0);
    for (const { actions, resources: where } of statements) {
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      expect(actions.filter((action) => /:(Create|DeleteTable|UpdateTable|PutResourcePolicy)/.test(action))).toEqual(
        actions.includes('logs:CreateLogStream') ? ['logs:CreateLogStream'] : [],
      );
      if (where.includes('*')) expect(actions).toEqual(['dynamodb:ListStreams']);
    }
  });

  it('only who signs or names by the link keys may read them', () => {
    const readers = functionNames.filter((name) =>
      statementsOf(template, name).some(({ actions }) => actions.includes('secretsmanager:GetSecretValue')),
    );
    expect(readers).toEqual(functionNames.filter((name) => 'LINK_KEYS_SECRET' in pipeline[name].env));
  });

  it.each(functionNames)('%s can send mail only from the alerts’ address, if at all', (name) => {
    const sending = statementsOf(template, name).filter(({ actions }) =>
      actions.some((action) => action.startsWith('ses:')),
    );
    expect(sending).toHaveLength('SES_CONFIGURATION_SET' in pipeline[name].env ? 1 : 0);
    for (const { actions, condition } of sending) {
      expect(actions).toEqual(['ses:SendRawEmail']);
      expect(condition).toEqual({ StringEquals: { 'ses:FromAddress': 'alerts@example.org' } });
    }
  });

  it('no role has a policy that AWS manages and may widen', () => {
    for (const [, role] of resources(template, 'AWS::IAM::Role')) expect(role['ManagedPolicyArns']).toBeUndefined();
  });
});
