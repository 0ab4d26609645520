import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listened on a moment ago. @returns {Promise<number>} */
export const freePort = () => listenOnce(0);

/** @param {number} port @param {string} [host] */
export const isFree = (port, host) =>
  listenOnce(port, host).then(
    () => true,
    () => false,
  );

/** @param {number} port @param {string} [host] @returns {Promise<number>} */
function listenOnce(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port));
    });
  });
}
