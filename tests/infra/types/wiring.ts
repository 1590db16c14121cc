// Compiled by `npm run types`, never run: each `@ts-expect-error` fails the build on the day its mistake compiles.
import type { MatchEnv } from '../../../functions/notifier/match/connect.ts';
import { type Binding, type FunctionSpec, pipeline, type Trigger } from '../../../infra/pipeline.ts';

const { SUBSCRIBERS_TABLE, ALERTS_TABLE } = pipeline.match.env;

export const complete: FunctionSpec<MatchEnv> = { ...pipeline.match, env: pipeline.match.env };

// @ts-expect-error A binding was dropped: the function would start without its alerts table.
export const dropped: FunctionSpec<MatchEnv>['env'] = { SUBSCRIBERS_TABLE };

export const extra: FunctionSpec<MatchEnv>['env'] = {
  SUBSCRIBERS_TABLE,
  ALERTS_TABLE,
  // @ts-expect-error A variable that the function does not read: access that nobody needs.
  STORIES_TABLE: { kind: 'table', table: 'stories', access: 'readWrite' },
};

export const unknownTable: Binding = {
  kind: 'table',
  // @ts-expect-error schema.ts has no such table.
  table: 'articles',
  access: 'read',
};

/** A host that handles every trigger but one. */
export function forgetful(trigger: Trigger): string {
  if (trigger.kind !== 'inboundMail') return trigger.kind;
  // @ts-expect-error The trigger 'inboundMail' is not handled.
  return trigger satisfies never;
}

/** A host that does not know a binding. */
export function ignorant(binding: Binding): string {
  if (binding.kind !== 'outboundMail') return binding.kind;
  // @ts-expect-error The binding 'outboundMail' is not handled.
  return binding satisfies never;
}
