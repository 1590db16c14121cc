import { describe, expect, it } from 'vitest';
import { commandIn, readCommand } from '../../../functions/shared/domain/inbound-command.ts';

describe('a command', () => {
  it.each([
    ['subscribe Karabakh OR "Lachin corridor"', { kind: 'subscribe', query: 'Karabakh OR "Lachin corridor"' }],
    ['Subscribe: region:sudan', { kind: 'subscribe', query: 'region:sudan' }],
    ['subscribe', { kind: 'help' }],
    ['unsubscribe', { kind: 'unsubscribe' }],
    ['STOP.', { kind: 'unsubscribe' }],
    ['stop all!', { kind: 'unsubscribe' }],
    ['unsubscribe 2', { kind: 'unsubscribe', number: 2 }],
    ['pause', { kind: 'pause', days: 7 }],
    ['pause 3 days', { kind: 'pause', days: 3 }],
    ['pause 2 weeks', { kind: 'pause', days: 14 }],
    ['pause a month', { kind: 'pause', days: 30 }],
    ['pause 999 months', { kind: 'pause', days: 365 }],
    ['resume', { kind: 'resume' }],
    ['list', { kind: 'list' }],
    ['help me please', { kind: 'help' }],
    ['digest hourly', { kind: 'deliver', delivery: { kind: 'hourly' } }],
    ['digest daily 07:00', { kind: 'deliver', delivery: { kind: 'daily', at: '07:00' } }],
    ['digest daily 6:30', { kind: 'deliver', delivery: { kind: 'daily', at: '06:30' } }],
    ['digest weekly Friday 18:15', { kind: 'deliver', delivery: { kind: 'weekly', weekday: 5, at: '18:15' } }],
    ['digest off', { kind: 'deliver', delivery: { kind: 'instant' } }],
    ['digest daily 25:00', undefined],
    ['pause for ever', undefined],
    ['pause 0 days', undefined],
    ['stop the war', undefined],
    ['list of casualties', undefined],
    ['hello', undefined],
    ['', undefined],
  ])('%s → %j', (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  it.each([
    ['in the subject', 'list', 'hello', 'list'],
    ['in the first line, when the subject is none', 'hello', 'list', 'list'],
    ['in the first line of a reply, whatever headline it replies to', 'Re: Stop', 'list', 'list'],
    ['in replies of other mail programs', 'AW: list', 'stop', 'unsubscribe'],
  ])('stands %s', (_, subject, firstLine, kind) => {
    expect(commandIn({ subject, firstLine })).toMatchObject({ kind });
  });
});
