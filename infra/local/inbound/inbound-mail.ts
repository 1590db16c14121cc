import { randomBytes } from 'node:crypto';
import type { HostClock } from '../clock.ts';
import type { EventQueue } from '../event-queue.ts';
import type { Journal } from '../journal.ts';
import { wakes } from '../triggers.ts';
import { receiptEvent } from './receipt-event.ts';

/** A message as the SMTP server took it. */
export interface ReceivedMail {
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly raw: Buffer;
}

/** Mail sent to us: kept as SES keeps it in its bucket, and brought to the functions it wakes. */
export class InboundMail {
  readonly #journal: Journal;
  readonly #clock: HostClock;
  readonly #events: EventQueue;

  constructor(journal: Journal, clock: HostClock, events: EventQueue) {
    this.#journal = journal;
    this.#clock = clock;
    this.#events = events;
  }

  /** Takes a message. It is on disk, with the event that wakes a function, before the sender hears of it. */
  async take(mail: ReceivedMail): Promise<string> {
    const messageId = randomBytes(20).toString('hex');
    const at = this.#clock.now();
    const event = await receiptEvent(messageId, mail, at);
    this.#journal.transaction(() => {
      this.keep(messageId, mail.raw);
      this.#events.add(wakes.inboundMail, 'inboundMail', event);
    });
    this.#events.wake();
    return messageId;
  }

  /** Puts a raw message into the bucket; no function is told. */
  keep(messageId: string, raw: Buffer): void {
    this.#journal.db
      .prepare('INSERT OR REPLACE INTO inbound_mail (message_id, at, raw) VALUES (?, ?, ?)')
      .run(messageId, this.#clock.now().toISOString(), raw);
  }

  /** The raw message, as it lies in the bucket. */
  raw(messageId: string): Buffer | undefined {
    const row = this.#journal.db.prepare('SELECT raw FROM inbound_mail WHERE message_id = ?').get(messageId);
    return row && Buffer.from(row['raw'] as Uint8Array);
  }
}
