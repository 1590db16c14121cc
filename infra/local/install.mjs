// Runs before `npm start` and `npm test`, on whatever Node the machine has: installs what the lockfile asks for and
// the folder lacks. Plain JavaScript, because nothing is installed yet and old Node versions cannot strip types.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const stamp = new URL('node_modules/.conflict-wire-lock', root);
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// Node 24 comes as a package for these; elsewhere the machine's own runs everything.
const hasPackage = ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${process.platform}-${process.arch}`);
const isNewEnough = hasPackage ? major > 20 || (major === 20 && minor >= 19) : major >= 24;
if (!isNewEnough) {
  const needed = hasPackage ? '20.19' : '24';
  console.error(`conflict-wire needs Node ${needed} or newer here; this is ${process.version}. Install a newer one.`);
  process.exit(2);
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the packages of package-lock.json …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm) execFileSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' });
  else execFileSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(stamp, lock);
}
