import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../functions/shared/adapters/feeds/parse/decode-bytes.ts';

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><t>Čeština, Київ</t>`;

describe('decodeBytes', () => {
  it.each([
    ['a byte order mark', iconv.encode(declared('utf-8'), 'utf-16le', { addBOM: true }), undefined],
    ['UTF-16 without a mark', iconv.encode(declared('utf-16'), 'utf-16be'), undefined],
    ['UTF-32', iconv.encode(declared('utf-32'), 'utf-32le', { addBOM: true }), undefined],
    ['UTF-8, whatever the header says', Buffer.from(declared('utf-8')), 'text/xml; charset=iso-8859-1'],
    ['UTF-8 mislabelled by its declaration', Buffer.from(declared('iso-8859-1')), undefined],
  ])('heeds %s', (_, bytes, contentType) => {
    expect(decodeBytes(bytes, contentType)).toContain('Čeština, Київ');
  });

  it.each([
    ['windows-1251', 'Київ і Львів'],
    ['iso-8859-2', 'Čeština'],
    ['shift_jis', '日本語のニュース'],
    ['gb2312', '中文新闻'],
    ['big5', '中文新聞'],
    ['euc-kr', '한국어 뉴스'],
    ['koi8-r', 'Новости'],
  ])('reads declared %s', (encoding, text) => {
    const document = `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;
    expect(decodeBytes(iconv.encode(document, encoding))).toBe(document);
  });

  it('takes the HTTP header when the document says nothing', () => {
    expect(decodeBytes(iconv.encode('<t>Київ</t>', 'windows-1251'), 'text/xml; charset="windows-1251"')).toBe(
      '<t>Київ</t>',
    );
  });

  it('takes the declaration before the header, as servers label by rote', () => {
    const document = '<?xml version="1.0" encoding="windows-1251"?><t>Київ</t>';
    expect(decodeBytes(iconv.encode(document, 'windows-1251'), 'text/xml; charset=iso-8859-1')).toBe(document);
  });

  it.each([
    ['windows-1251', 'Сегодня в столице прошли переговоры о прекращении огня'],
    ['koi8-r', 'Сегодня в столице прошли переговоры о прекращении огня'],
    ['windows-1255', 'היום התקיימו בבירה שיחות על הפסקת האש בין הצדדים'],
    ['windows-1256', 'جرت اليوم في العاصمة محادثات حول وقف إطلاق النار'],
    ['euc-jp', '本日、首都で停戦についての協議が行われました。'],
    ['shift_jis', '本日、首都で停戦についての協議が行われました。'],
    ['euc-kr', '오늘 수도에서 휴전에 관한 회담이 열렸습니다'],
    ['gb18030', '今天在首都举行了关于停火的会谈，这是他们第一次来到这里。'],
  ])('guesses undeclared %s', (encoding, text) => {
    expect(decodeBytes(iconv.encode(`<t>${text}</t>`, encoding))).toContain(text);
  });

  it('falls back to windows-1252, as browsers do', () => {
    expect(decodeBytes(Uint8Array.from([0x3c, 0x74, 0x3e, 0x93, 0xe9, 0x94]))).toBe('<t>“é”');
  });

  it('keeps UTF-8 with a broken byte', () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="utf-8"?><t>Київ, Čeština</t>\u00ff', 'utf8');
    bytes[bytes.length - 2] = 0xff;
    expect(decodeBytes(bytes)).toContain('Київ, Čeština');
  });
});
