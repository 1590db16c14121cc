/** A function threw, ran out of time or memory, or died: what Lambda calls a function error. */
export class FunctionError extends Error {
  /** What the function reported, or `Worker.Died` and `Worker.TimedOut`. */
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(message);
    this.name = 'FunctionError';
    this.kind = kind;
  }
}
