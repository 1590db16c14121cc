/** Why a feed could not be fetched. */
export type FetchFailure =
  | 'address' // none we poll: wrong scheme, credentials, or not the public Internet
  | 'dns'
  | 'connection'
  | 'timeout'
  | 'redirects'
  | 'too-large'
  | 'encoding'
  | 'status';

/** A fetch that failed, in words for the operator. */
export class FetchError extends Error {
  readonly kind: FetchFailure;

  constructor(kind: FetchFailure, message: string) {
    super(message);
    this.name = 'FetchError';
    this.kind = kind;
  }
}
