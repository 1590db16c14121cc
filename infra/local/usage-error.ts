/** Somebody asked at the command line for what cannot be done; the message says what and how else. Ends with status 2. */
export class UsageError extends Error {}
