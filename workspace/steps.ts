/** Work that can be interrupted between its steps. */
export type Steps<T> = Generator<void, T>;

/** Does all steps. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does a step on each turn of the event loop, when `idle` lets it through: what arrives meanwhile goes first. */
export async function inTurns<T>(steps: Steps<T>, idle: () => Promise<void>): Promise<T> {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    await idle();
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
