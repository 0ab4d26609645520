import { execFileSync } from 'node:child_process';
import { findProgram } from './programs.mjs';

let updated = false;

/** Whether this run may install packages: as root on Debian, in CI or when asked to. @param {boolean} asked */
export const mayInstall = (asked) =>
  (asked || process.env.CI === 'true') && process.getuid?.() === 0 && findProgram('apt-get') !== null;

/** Installs Debian packages; throws with the last lines of apt-get when that fails. @param {readonly string[]} packages */
export function installPackages(packages) {
  if (!updated) apt('update', '-qq');
  updated = true;
  apt('install', '-qq', '-y', '--no-install-recommends', ...packages);
}

/** @param {...string} args */
function apt(...args) {
  try {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    const told = String(/** @type {{ stderr?: unknown }} */ (error).stderr ?? '').trim();
    throw new Error(`apt-get ${args[0]} failed\n${told.split('\n').slice(-5).join('\n')}`);
  }
}
