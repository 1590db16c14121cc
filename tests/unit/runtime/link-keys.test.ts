import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinkKeys } from '../../../functions/shared/adapters/secrets/link-keys.ts';

const root = 'r'.repeat(43);
const keys = new LinkKeys(JSON.stringify({ root }));
const now = new Date('2026-01-01T00:00:00Z');

describe('a link token', () => {
  it('gives its payload back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (payload) => {
        expect(keys.read('manage', keys.sign('manage', payload), now)).toBe(payload.toWellFormed());
      }),
    );
  });

  it('opens nothing but what it was made for', () => {
    expect(keys.read('manage', keys.sign('unsubscribe', 's-1'), now)).toBeUndefined();
  });

  it('is void after one changed character', () => {
    const token = keys.sign('unsubscribe', 's-1');
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '0', '.'), (at, character) => {
        const forged = token.slice(0, at) + character + token.slice(at + 1);
        if (forged !== token) expect(keys.read('unsubscribe', forged, now)).toBeUndefined();
      }),
    );
  });

  it('works until it expires, and for ever if it never does', () => {
    const token = keys.sign('manage', 's-1', new Date('2026-01-02T00:00:00Z'));
    expect(keys.read('manage', token, new Date('2026-01-02T00:00:00Z'))).toBe('s-1');
    expect(keys.read('manage', token, new Date('2026-01-02T00:00:01Z'))).toBeUndefined();
    expect(keys.read('unsubscribe', keys.sign('unsubscribe', 's-1'), new Date('2126-01-01'))).toBe('s-1');
  });

  it.each(['', '.', '....', 'k0.0.', 'x'.repeat(5000), 'k0.0.czE.AAAA'])('that is none, %j, opens nothing', (token) => {
    expect(keys.read('manage', token, now)).toBeUndefined();
  });

  it('signed before a rotation still works after it', () => {
    const old = keys.sign('unsubscribe', 's-1');
    const rotated = new LinkKeys(JSON.stringify({ root, signing: [{ id: 'k1', key: 'n'.repeat(43) }] }));
    expect(rotated.read('unsubscribe', old, now)).toBe('s-1');
    expect(keys.read('unsubscribe', rotated.sign('unsubscribe', 's-1'), now)).toBeUndefined();
  });
});

describe('a subscriber id', () => {
  it('is the same for the same address, however written, and tells nobody the address', () => {
    expect(keys.subscriberId('Ada@Example.org ')).toBe(keys.subscriberId('ada@example.org'));
    expect(new LinkKeys(JSON.stringify({ root: 'x'.repeat(43) })).subscriberId('ada@example.org')).not.toBe(
      keys.subscriberId('ada@example.org'),
    );
  });

  it('survives the rotation of the signing keys', () => {
    const rotated = new LinkKeys(JSON.stringify({ root, signing: [{ id: 'k1', key: 'n'.repeat(43) }] }));
    expect(rotated.subscriberId('ada@example.org')).toBe(keys.subscriberId('ada@example.org'));
  });
});
