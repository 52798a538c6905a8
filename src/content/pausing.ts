import { onPause, readPause } from '../platform/pause.ts';

/** Whether this page's marks are paused: here, until the page is loaded anew, or everywhere, until the hour is over. */
export class Pausing {
  readonly #changed: () => void;
  readonly #end: () => void;
  /** Fulfilled once it is known whether everything is paused. */
  readonly ready: Promise<void>;
  #here = false;
  #everywhere = false;

  /** `changed` is called whenever marks are to come or go. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#end = onPause((until) => this.#set(this.#here, until !== undefined));
    this.ready = readPause().then((until) => this.#set(this.#here, until !== undefined)).catch(() => undefined);
  }

  isPaused(): boolean {
    return this.#here || this.#everywhere;
  }

  /** Pauses this page alone, or ends that. */
  setHere(paused: boolean): void {
    this.#set(paused, this.#everywhere);
  }

  end(): void {
    this.#end();
  }

  #set(here: boolean, everywhere: boolean): void {
    const before = this.isPaused();
    this.#here = here;
    this.#everywhere = everywhere;
    if (before !== this.isPaused()) this.#changed();
  }
}
