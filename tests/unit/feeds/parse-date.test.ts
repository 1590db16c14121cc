import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../functions/shared/adapters/feeds/parse/parse-date.ts';

describe('parseDate', () => {
  it.each([
    // RFC 822, with RFC 2822's and the web's liberties
    ['Thu, 01 Aug 2019 16:15:09 GMT', '2019-08-01T16:15:09.000Z'],
    ['Thu, 01 Aug 2019 16:15 EDT', '2019-08-01T20:15:00.000Z'],
    ['1 Aug 19 16:15:00 -0330', '2019-08-01T19:45:00.000Z'],
    ['Thu, 01 Aug 2019 16:15:00 GMT+0200', '2019-08-01T14:15:00.000Z'],
    ['\tThu , 01\tAug 2019\n 16:15:00 z', '2019-08-01T16:15:00.000Z'],
    ['Thursday, 01-Aug-19 16:15:00 UT', '2019-08-01T16:15:00.000Z'], // RFC 850
    ['Thu Aug  1 16:15:00 2019', '2019-08-01T16:15:00.000Z'], // asctime
    ['Thu Aug  1 16:15:00 PDT 2019', '2019-08-01T23:15:00.000Z'],
    ['01 Aug 2019 16:15:00 G', '2019-08-01T23:15:00.000Z'], // a military zone, as RFC 822 §5.1 has it
    ['01 Aug 2019 1615 GMT', '2019-08-01T16:15:00.000Z'],
    ['Thu, Aug 1st 2019 04:15:00 PM', '2019-08-01T16:15:00.000Z'],
    ['August 1, 2019 12:15 am', '2019-08-01T00:15:00.000Z'],
    // RFC 3339 and the rest of ISO 8601
    ['2019-08-01T16:15:09.123+02:00', '2019-08-01T14:15:09.000Z'],
    ['2019-08-01t16:15:09z', '2019-08-01T16:15:09.000Z'],
    ['2019-08-01 16:15:09 -0500', '2019-08-01T21:15:09.000Z'],
    ['2019-08-01T16:15+0100', '2019-08-01T15:15:00.000Z'],
    ['20190801T161509Z', '2019-08-01T16:15:09.000Z'],
    ['2019-213', '2019-08-01T00:00:00.000Z'],
    ['2019-08', '2019-08-01T00:00:00.000Z'],
    ['2019', '2019-01-01T00:00:00.000Z'],
    ['19-08-01', '2019-08-01T00:00:00.000Z'],
    // numbers
    ['1564676109', '2019-08-01T16:15:09.000Z'],
    ['1564676109000', '2019-08-01T16:15:09.000Z'],
    ['2019/8/1 16:15:00', '2019-08-01T16:15:00.000Z'],
    ['8/1/2019 4:15 PM', '2019-08-01T16:15:00.000Z'],
    ['31/8/2019 16:15', '2019-08-31T16:15:00.000Z'],
    ['1.8.2019 16:15', '2019-08-01T16:15:00.000Z'],
    // other languages
    ['jeu, 01 août 2019 16:15:00 +0200', '2019-08-01T14:15:00.000Z'],
    ['Чт, 01 авг 2019 16:15:00 +0300', '2019-08-01T13:15:00.000Z'],
    ['mar, 16 nov 2021 00:38:15 +0100', '2021-11-15T23:38:15.000Z'], // a Tuesday, not March
    ['2019년 8월 1일 오후 4:15:00', '2019-08-01T16:15:00.000Z'],
    ['1 de agosto de 2019', '2019-08-01T00:00:00.000Z'],
    // over the range runs on, as a clock does
    ['2019-07-31T24:00:00Z', '2019-08-01T00:00:00.000Z'],
    ['Wed, 31 Jul 2019 23:59:60 GMT', '2019-08-01T00:00:00.000Z'],
  ])('%s → %s', (written, expected) => {
    expect(parseDate(written)).toBe(expected);
  });

  it.each(['', 'yesterday', 'insert date here', 'May the force', '0000-00-00', '99/99/9999', 'x'.repeat(100_000)])(
    'refuses %.20s',
    (written) => {
      expect(parseDate(written)).toBeUndefined();
    },
  );

  it('takes a date without a zone in UTC, wherever the machine stands', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Kabul';
    expect(parseDate('2019-08-01 16:15:09')).toBe('2019-08-01T16:15:09.000Z');
    expect(parseDate('Thu, 01 Aug 2019 16:15:09')).toBe('2019-08-01T16:15:09.000Z');
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});
