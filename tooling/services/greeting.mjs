import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Resolves when a database server greets a client (MySQL's protocol: the server speaks first).
 * Rejects when `gone` settles earlier or after `patience` milliseconds.
 * @param {{ path: string } | { host: string; port: number }} address
 * @param {Promise<number>} gone
 */
export async function greeting(address, gone, patience = 60_000) {
  const end = Date.now() + patience;
  let exit = /** @type {number | null} */ (null);
  gone.then((code) => {
    exit = code;
  });
  while (!(await greets(address))) {
    if (exit !== null) throw new Error(`the server ended with code ${exit}`);
    if (Date.now() > end) throw new Error(`the server did not answer within ${patience / 1000} s`);
    await pause(100);
  }
}

/** @param {{ path: string } | { host: string; port: number }} address @returns {Promise<boolean>} */
function greets(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
    socket.setTimeout(2000, () => settle(false));
  });
}
