/** A line on the terminal that tells how far a long scan is; nothing at all where it is off. */
export function progressLine(on: boolean): {
  readonly show: (done: number, of: number) => void;
  readonly clear: () => void;
} {
  if (!on) return { show: () => undefined, clear: () => undefined };
  const begun = Date.now();
  let last = 0;
  return {
    show: (done, of) => {
      const now = Date.now();
      if (now - begun < 300 || now - last < 100) return;
      last = now;
      process.stderr.write(`\r\u001b[K${done} of ${of} files`);
    },
    clear: () => {
      if (last > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
