import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { normaliseAddress } from '../../domain/address.ts';

/** What a link may be used for. A link for one purpose opens no other. */
export type LinkPurpose = 'confirm' | 'reject' | 'manage' | 'unsubscribe' | 'change-address' | 'form' | 'challenge';

/**
 * The secret as it lies in Secrets Manager. `root` is generated at deployment and never changes: addresses are hashed
 * under it. `signing` is for rotation: put a new key first and links are signed with it; keys after it, and the one
 * derived from `root`, still verify.
 */
const secretShape = z.object({
  root: z.string().min(32),
  signing: z.array(z.object({ id: z.string().regex(/^[a-z0-9]{1,8}$/), key: z.string().min(32) })).default([]),
});

interface SigningKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Signs and reads the links in our mails, and turns addresses into subscriber ids. */
export class LinkKeys {
  readonly #address: Buffer;
  readonly #signing: readonly [SigningKey, ...SigningKey[]];

  /** Throws if the secret is not JSON of the documented shape; never quotes it. */
  constructor(secret: string) {
    const { root, signing } = secretShape.parse(JSON.parse(secret));
    const derived: SigningKey = { id: 'k0', key: derive(root, 'sign links') };
    const [first, ...rest] = signing.map(({ id, key }) => ({ id, key: derive(key, 'sign links') }));
    this.#address = derive(root, 'hash addresses');
    this.#signing = first ? [first, ...rest, derived] : [derived];
  }

  /** The id of whoever has this address: a keyed hash, so that the id tells nobody the address. */
  subscriberId(address: string): string {
    return createHmac('sha256', this.#address)
      .update(normaliseAddress(address))
      .digest()
      .subarray(0, 20)
      .toString('base64url');
  }

  /** A token for a URL that carries the payload, readable but not forgeable. Without `expiresAt` it is good for ever. */
  sign(purpose: LinkPurpose, payload: string, expiresAt?: Date): string {
    const [{ id, key }] = this.#signing;
    const expiry = expiresAt ? Math.ceil(expiresAt.getTime() / 1000).toString(36) : '0';
    const body = `${id}.${expiry}.${Buffer.from(payload).toString('base64url')}`;
    return `${body}.${mac(key, purpose, body)}`;
  }

  /** The payload of a token that we signed for this purpose and that is still good at `now`. */
  read(purpose: LinkPurpose, token: string, now: Date): string | undefined {
    if (token.length > 1024) return undefined;
    const [id, expiry, payload, signature] = token.split('.');
    const signer = this.#signing.find((candidate) => candidate.id === id);
    if (!signer || expiry === undefined || payload === undefined || signature === undefined) return undefined;
    // Compared as text: several spellings in base64 decode to the same bytes, and only ours is a token.
    const expected = Buffer.from(mac(signer.key, purpose, `${id}.${expiry}.${payload}`));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    if (expiry !== '0' && Number.parseInt(expiry, 36) * 1000 < now.getTime()) return undefined;
    return Buffer.from(payload, 'base64url').toString();
  }
}

/** Reads the secret once. Throws when it is missing or malformed: without keys no function can do its work. */
export async function loadLinkKeys(client: SecretsManagerClient, secretId: string): Promise<LinkKeys> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  if (SecretString === undefined) throw new Error(`The secret ${secretId} has no text value`);
  return new LinkKeys(SecretString);
}

function derive(root: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, '', `conflict-wire ${use}`, 32));
}

function mac(key: Buffer, purpose: LinkPurpose, body: string): string {
  return createHmac('sha256', key).update(`${purpose}\n${body}`).digest().subarray(0, 16).toString('base64url');
}
