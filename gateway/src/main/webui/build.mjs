/**
 * What Maven calls. `node build.mjs DIR` builds the cockpit into DIR; `node build.mjs --test` runs its unit tests.
 * Packages are installed only when the lock file is newer than they are, and pages built only when a source is newer.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const SOURCES = ['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const OLDEST_NODE = [20, 19];

if (process.argv.includes('--skip=true')) process.exit(0);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  fail(`The cockpit needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}
// An older Node does not know where it is: only now.
process.chdir(import.meta.dirname);

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function npm(...args) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail(`npm ${args.join(' ')} failed in ${import.meta.dirname}.`);
}

function changedAt(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) npm('ci');

const target = process.argv[2];
if (target === '--test') {
  npm('test');
} else if (target) {
  if (changedAt('dist/index.html') < Math.max(...SOURCES.map(changedAt))) npm('run', 'build');
  rmSync(join(target, 'assets'), { recursive: true, force: true });
  cpSync('dist', target, { recursive: true });
} else {
  fail('Say where to: node build.mjs DIR, or --test.');
}
