/** Where a bar is drawn: a terminal, or something that is none and gets no bar. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;

/** Shows how far long work has come, on one line that goes away at the end. */
export class ProgressBar {
  readonly #target: ProgressTarget;
  readonly #total: number;
  #done = 0;

  constructor(target: ProgressTarget, total: number) {
    this.#target = target;
    this.#total = total;
  }

  advance(): void {
    this.#done += 1;
    const filled = Math.round((this.#done / this.#total) * WIDTH);
    this.#draw(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${this.#done}/${this.#total}`);
  }

  end(): void {
    this.#draw('\r\u001B[K');
  }

  #draw(text: string): void {
    if (this.#target.isTTY) this.#target.write(text);
  }
}
