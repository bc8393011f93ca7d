/** What came of a slice of load: how long each right answer took, what each was, and what went wrong. */
export class Recorder {
  latencies = [];
  outcomes = {};
  errors = {};
  /** One message of each kind of error. */
  examples = {};
  /** Where right answers led: the orders' addresses. */
  locations = [];

  /**
   * Does one request and notes what came of it.
   * @param {number} began milliseconds by `performance.now()`: when it was meant to start
   * @param {() => Promise<{ outcome: string, location?: string }>} perform throws when the answer is not right
   */
  async record(began, perform) {
    try {
      const { outcome, location } = await perform();
      this.latencies.push(performance.now() - began);
      this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + 1;
      if (location) this.locations.push(location);
    } catch (error) {
      const kind = error.kind ?? error.code ?? error.name;
      this.errors[kind] = (this.errors[kind] ?? 0) + 1;
      this.examples[kind] ??= error.message;
    }
  }
}
