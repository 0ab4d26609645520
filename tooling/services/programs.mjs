import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const BEYOND_PATH = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/opt/homebrew/bin', '/usr/local/bin'];

/** Where the first program of these names is, or null. @param {...string} names */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...BEYOND_PATH];
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (folder && isProgram(file)) return file;
    }
  }
  return null;
}

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The account that a server runs as when we are root: the first of these that the machine has; null when we are not root.
 * @param {...string} names
 */
export function unprivileged(...names) {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of names) {
    const account = accounts.find(([login]) => login === name);
    if (account) return { name, uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error(`no account to run a server as: ${names.join(', ')}`);
}
