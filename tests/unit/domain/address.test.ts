import { expect, it } from 'vitest';
import { isAddress, normaliseAddress } from '../../../functions/shared/domain/address.ts';

it.each([
  ['ada@example.org', true],
  [' Ada.Lovelace+news@mail.example.co.uk ', true],
  ['ada@bücher.example', true],
  ['ada', false],
  ['ada@localhost', false],
  ['ada@127.0.0.1', false],
  ['ada@@example.org', false],
  ['ada..x@example.org', false],
  ['.ada@example.org', false],
  ['Ada <ada@example.org>', false],
  ['ada@example.org,eve@example.org', false],
  ['ada@example.org\nBcc: eve@example.org', false],
  ['ada@-example.org', false],
  [`${'a'.repeat(65)}@example.org`, false],
  [`ada@${'a.'.repeat(130)}org`, false],
])('%j is an address: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});

it('compares addresses without case or surrounding space', () => {
  expect(normaliseAddress(' Ada@Example.ORG ')).toBe('ada@example.org');
});
