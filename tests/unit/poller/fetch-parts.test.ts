import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../functions/shared/adapters/feeds/fetch/address-guard.ts';
import { FetchError } from '../../../functions/shared/adapters/feeds/fetch/fetch-error.ts';
import { inflate } from '../../../functions/shared/adapters/feeds/fetch/inflate.ts';
import { waitHints } from '../../../functions/shared/adapters/feeds/fetch/wait-hints.ts';
import { feedKey, feedUrl } from '../../../functions/shared/domain/feed.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4001::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['127.0.0.1', 'this machine (RFC 1122)'],
    ['127.255.255.254', 'this machine'],
    ['0.0.0.0', 'this network (RFC 791)'],
    ['10.1.2.3', 'private (RFC 1918)'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'link-local, cloud metadata (RFC 3927)'],
    ['100.64.0.1', 'carrier NAT (RFC 6598)'],
    ['100.100.100.200', 'a cloud’s metadata in carrier NAT space'],
    ['192.0.0.1', 'protocol assignments (RFC 6890)'],
    ['198.18.0.1', 'benchmarking (RFC 2544)'],
    ['203.0.113.1', 'documentation (RFC 5737)'],
    ['224.0.0.1', 'multicast (RFC 5771)'],
    ['255.255.255.255', 'broadcast (RFC 919)'],
    ['::', 'unspecified (RFC 4291)'],
    ['::1', 'this machine (RFC 4291)'],
    ['::ffff:127.0.0.1', 'IPv4-mapped (RFC 4291)'],
    ['::ffff:a9fe:a9fe', 'IPv4-mapped metadata'],
    ['::127.0.0.1', 'IPv4-compatible (RFC 4291)'],
    ['64:ff9b::169.254.169.254', 'NAT64 (RFC 6052)'],
    ['64:ff9b:1::1', 'local NAT64 (RFC 8215)'],
    ['fe80::1', 'link-local (RFC 4291)'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['fc00::1', 'unique local (RFC 4193)'],
    ['fd00:ec2::254', 'cloud metadata over IPv6'],
    ['fec0::1', 'site-local (RFC 3879)'],
    ['ff02::1', 'multicast (RFC 4291)'],
    ['2001:db8::1', 'documentation (RFC 3849)'],
    ['2001::1', 'Teredo (RFC 4380)'],
    ['2002:7f00:1::', '6to4 of this machine (RFC 3056)'],
    ['localhost', 'no address'],
    ['', 'no address'],
  ])('%s is not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('inflate', () => {
  const text = Buffer.from('<rss/>'.repeat(1_000));
  const MAX = 100_000;

  it.each<[string | undefined, Buffer]>([
    [undefined, text],
    ['identity', text],
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate, gzip', gzipSync(deflateSync(text))],
  ])('%s (RFC 9110 §8.4)', (encoding, body) => {
    expect(inflate(body, encoding, MAX)).toEqual(text);
  });

  it('reads a deflate body without its header, as old servers send it', () => {
    expect(inflate(deflateRawSync(text), 'deflate', MAX)).toEqual(text);
  });

  it('reads plain text that is called gzip', () => {
    expect(inflate(text, 'gzip', MAX)).toEqual(text);
  });

  it('keeps what a cut-off body still holds', () => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 251));
    const body = gzipSync(noise);
    const kept = inflate(body.subarray(0, body.length - 200), 'gzip', MAX);
    expect(noise.subarray(0, kept.length)).toEqual(kept);
    expect(kept.length).toBeGreaterThan(0);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
  ])('refuses a %s bomb', (encoding, bomb) => {
    expect(() => inflate(bomb, encoding, MAX)).toThrow(
      new FetchError('too-large', 'more than 100000 bytes once unpacked'),
    );
  });

  it.each(['gzip, gzip, gzip', 'compress', 'zstd'])('refuses %s', (encoding) => {
    expect(() => inflate(text, encoding, MAX)).toThrow(FetchError);
  });

  it('never throws anything but FetchError', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('gzip', 'deflate', 'br', 'br, gzip'), (bytes, encoding) => {
        try {
          inflate(Buffer.concat([Buffer.from([0x1f, 0x8b]), bytes]), encoding, MAX);
        } catch (error) {
          expect(error).toBeInstanceOf(FetchError);
        }
      }),
    );
  });
});

describe('waitHints', () => {
  const NOW = new Date('2026-01-01T00:00:00Z');

  it.each<[Record<string, string>, number | undefined]>([
    [{ 'cache-control': 'public, max-age=600' }, 600],
    [{ 'cache-control': 'MAX-AGE="600"' }, 600],
    [{ 'cache-control': 's-maxage=900' }, undefined],
    [{ 'cache-control': 'max-age=600', age: '60' }, 540],
    [{ 'cache-control': 'max-age=60', age: '600' }, 0],
    [{ 'cache-control': 'no-cache' }, undefined],
    [{ 'cache-control': 'max-age=60', expires: 'Thu, 01 Jan 2026 01:00:00 GMT' }, 60],
    [{ expires: 'Thu, 01 Jan 2026 01:00:00 GMT' }, 3_600],
    [{ expires: 'Thu, 01 Jan 2026 01:00:00 GMT', date: 'Thu, 01 Jan 2026 00:30:00 GMT' }, 1_800],
    [{ expires: '0' }, 0],
    [{ expires: '-1' }, 0],
    [{ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
    [{ expires: 'soon' }, 0],
    [{}, undefined],
  ])('%j is fresh for %s s (RFC 9111 §4.2.1)', (headers, expected) => {
    expect(waitHints(headers, NOW).freshForSeconds).toBe(expected);
  });

  it.each<[string, number | undefined]>([
    ['120', 120],
    ['Thu, 01 Jan 2026 00:10:00 GMT', 600],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['later', undefined],
    ['-5', undefined],
    ['99999999999999', undefined],
  ])('Retry-After: %s asks for %s s (RFC 9110 §10.2.3)', (value, expected) => {
    expect(waitHints({ 'retry-after': value }, NOW).retryAfterSeconds).toBe(expected);
  });
});

describe('feedUrl', () => {
  it.each([
    [' https://Example.org/rss#top ', 'https://example.org/rss'],
    ['http://example.org', 'http://example.org/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
  ])('%j → %s', (text, expected) => {
    expect(feedUrl(text)).toBe(expected);
  });

  it.each([
    '',
    'example.org/rss',
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:1',
    'https://me:secret@example.org/',
  ])('refuses %j', (text) => {
    expect(feedUrl(text)).toBeUndefined();
  });

  it('refuses an address longer than any feed has', () => {
    expect(feedUrl(`https://example.org/${'a'.repeat(2_000)}`)).toBeUndefined();
  });

  it('keys http and https, with and without www, alike', () => {
    expect(feedKey('http://www.example.org/rss/')).toBe(feedKey('https://example.org/rss'));
  });
});
