import { type FunctionName, type Trigger, functionNames, pipeline } from '../pipeline.ts';

/** What this machine wakes functions by: for each kind of trigger, who. */
export interface Wakes {
  readonly http: readonly FunctionName[];
  readonly inboundMail: readonly FunctionName[];
  readonly mailEvents: readonly FunctionName[];
  readonly schedule: readonly { readonly name: FunctionName; readonly trigger: TriggerOf<'schedule'> }[];
  readonly tableStream: readonly { readonly name: FunctionName; readonly trigger: TriggerOf<'tableStream'> }[];
}

export type TriggerOf<Kind extends Trigger['kind']> = Extract<Trigger, { readonly kind: Kind }>;

/** Sorts the pipeline's triggers by what on this machine pulls them. */
function wakesOf(): Wakes {
  const wakes = {
    http: [] as FunctionName[],
    inboundMail: [] as FunctionName[],
    mailEvents: [] as FunctionName[],
    schedule: [] as Wakes['schedule'][number][],
    tableStream: [] as Wakes['tableStream'][number][],
  };
  for (const name of functionNames) {
    const triggers: readonly Trigger[] = pipeline[name].triggers;
    for (const trigger of triggers) {
      switch (trigger.kind) {
        case 'schedule':
          wakes.schedule.push({ name, trigger });
          break;
        case 'tableStream':
          wakes.tableStream.push({ name, trigger });
          break;
        case 'http':
        case 'inboundMail':
        case 'mailEvents':
          wakes[trigger.kind].push(name);
          break;
        default:
          trigger satisfies never;
      }
    }
  }
  return wakes;
}

/** Who is woken by what, on this machine. */
export const wakes: Wakes = wakesOf();
