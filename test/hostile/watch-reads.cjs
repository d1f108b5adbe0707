// Loaded ahead of the command: writes down which files and folders it opens, with links followed.
const fs = require('node:fs');

const { appendFileSync, realpathSync } = fs;
const log = process.env.PARAPET_TEST_READS;

for (const name of [
  'readFileSync',
  'openSync',
  'readdirSync',
  'readFile',
  'open',
  'readdir',
  'createReadStream',
]) {
  const original = fs[name];
  fs[name] = (path, ...others) => {
    if (typeof path === 'string' && log !== undefined) {
      let real = path;
      try {
        real = realpathSync(path);
      } catch {}
      appendFileSync(log, `${real}\n`);
    }
    return original.call(fs, path, ...others);
  };
}
