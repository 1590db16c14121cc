import type { SESEventRecord } from 'aws-lambda';
import type { InboundBucket } from '../../shared/adapters/mail/inbound-bucket.ts';
import { readInboundMessage } from '../../shared/adapters/mail/inbound-message.ts';
import { commandIn } from '../../shared/domain/inbound-command.ts';
import type { SubscribingDeps } from '../deps.ts';
import { answerMail } from './answer-mail.tsx';
import { obey } from './obey.ts';

export interface InboundDeps extends SubscribingDeps {
  readonly bucket: InboundBucket;
  /** Our own address: mail from it is never answered. */
  readonly mailAddress: string;
}

export type Reception = 'answered' | 'obeyed' | 'unauthentic' | 'automatic' | 'repeated';

/** Answers one address gets in a day. Beyond, its commands are obeyed in silence. */
export const ANSWERS_PER_DAY = 10;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Does what a mail to us asks for, and answers with one mail at most.
 *
 * The sender must be who they say (SPF, DKIM and DMARC), and a person: a program that answers programs never ends.
 */
export async function receive({ mail, receipt }: SESEventRecord['ses'], deps: InboundDeps): Promise<Reception> {
  const { spamVerdict, virusVerdict, spfVerdict, dkimVerdict, dmarcVerdict } = receipt;
  const verdicts = [spamVerdict, virusVerdict, spfVerdict, dkimVerdict, dmarcVerdict];
  if (!verdicts.every(({ status }) => status === 'PASS')) return 'unauthentic';
  if (isNullSender(mail.source) || isNullSender(mail.commonHeaders.returnPath)) return 'automatic';
  const done = `inbound#${mail.messageId}`;
  if (await deps.limits.isBlocked(done, deps.clock.now())) return 'repeated';

  const message = await readInboundMessage(await deps.bucket.read(mail.messageId));
  if (message.from === undefined) return 'unauthentic';
  if (message.isAutomatic || message.from === deps.mailAddress.toLowerCase()) return 'automatic';
  const answer = await obey(message.from, commandIn(message) ?? { kind: 'help' }, deps);
  const isAnswered = answer !== undefined && (await mayAnswer(message.from, deps));
  if (isAnswered) await deps.mailer.send(answerMail(message.from, answer, message.messageId));
  await deps.limits.block(done, new Date(deps.clock.now().getTime() + DAY_MS));
  return isAnswered ? 'answered' : 'obeyed';
}

function isNullSender(source: string): boolean {
  return source.trim() === '' || source.trim() === '<>';
}

async function mayAnswer(address: string, deps: InboundDeps): Promise<boolean> {
  const subscriberId = deps.keys.subscriberId(address);
  const now = deps.clock.now();
  const [subscriber, count] = await Promise.all([
    deps.subscribers.find(subscriberId),
    deps.limits.count({ what: `answer#${subscriberId}`, windowMs: DAY_MS }, now),
  ]);
  return !subscriber?.suppression && count <= ANSWERS_PER_DAY;
}
