import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { MAX_INBOUND_BYTES } from './inbound-message.ts';

/** Where SES puts raw mail to us. */
export interface InboundBucket {
  /** The beginning of the raw message. */
  read(messageId: string): Promise<Buffer>;
}

export class S3InboundBucket implements InboundBucket {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, bucket: string) {
    this.#s3 = s3;
    this.#bucket = bucket;
  }

  async read(messageId: string): Promise<Buffer> {
    const { Body } = await this.#s3.send(
      new GetObjectCommand({ Bucket: this.#bucket, Key: messageId, Range: `bytes=0-${MAX_INBOUND_BYTES - 1}` }),
    );
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  }
}
