import { randomBytes } from 'node:crypto';
import { ACCOUNT, LINK_KEYS_SECRET, REGION } from './environment.ts';
import type { Journal } from './journal.ts';
import { type LoopbackServer, comesFromBrowser, listenOnLoopback, readBody } from './listen.ts';

const MAX_REQUEST_BYTES = 64 * 1024;

/** The Secrets Manager that functions talk to: it knows the keys of links, made once for each data folder. */
export async function startSecretsFront(port: number, journal: Journal): Promise<LoopbackServer> {
  const keys = journal.fact('linkKeys', newLinkKeys);
  return listenOnLoopback(port, async (request, response) => {
    if (comesFromBrowser(request)) {
      response.writeHead(403).end();
      return;
    }
    const answer = secretAnswer(request.headers['x-amz-target'], await readBody(request, MAX_REQUEST_BYTES), keys);
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer.body));
  });
}

function newLinkKeys(): string {
  return JSON.stringify({ root: randomBytes(48).toString('base64url') });
}

function secretAnswer(target: unknown, body: Buffer, keys: string): { status: number; body: object } {
  if (target !== 'secretsmanager.GetSecretValue') return refusal('InvalidRequestException', 'Unknown operation.');
  const { SecretId } = JSON.parse(body.toString()) as { SecretId?: unknown };
  const arn = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:${LINK_KEYS_SECRET}-local0`;
  if (SecretId !== LINK_KEYS_SECRET && SecretId !== arn)
    return refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  return {
    status: 200,
    body: {
      ARN: arn,
      Name: LINK_KEYS_SECRET,
      VersionId: '00000000-0000-4000-8000-000000000001',
      SecretString: keys,
      VersionStages: ['AWSCURRENT'],
      CreatedDate: 1_700_000_000,
    },
  };
}

function refusal(type: string, message: string): { status: number; body: object } {
  return { status: 400, body: { __type: type, message } };
}
