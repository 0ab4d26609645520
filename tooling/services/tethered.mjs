import { spawn } from 'node:child_process';

/**
 * The shell keeps the server and stops it when its own stdin closes, which happens however the process at the other end
 * ends; then it prints the end of the server's log and removes the server's directory.
 */
const KEEPER = `
directory=$1; shift
exec 3<&0
"$@" 3<&- </dev/null & server=$!
{ cat; kill "$server"; } <&3 >/dev/null 2>&1 & watch=$!
wait "$server"; code=$?
kill "$watch" 2>/dev/null
tail -n 15 "$directory"/*.log 2>/dev/null
rm -rf "$directory"
exit "$code"
`;

/**
 * @typedef {object} Tethered
 * @property {Promise<number>} exited the server's exit code
 * @property {() => string} told what server and log said, complete when it ended
 * @property {() => Promise<void>} stop ends the server and removes its directory
 */

/**
 * Starts a server that never outlives this process, not even when this one is killed.
 * @param {string} directory removed when the server ended
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Tethered}
 */
export function tethered(directory, program, args, env = process.env) {
  const keeper = spawn('sh', ['-c', KEEPER, 'keeper', directory, program, ...args], {
    detached: true,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [keeper.stdout, keeper.stderr]) {
    stream.on('data', (text) => {
      told = (told + text).slice(-4000);
    });
  }
  const exited = new Promise((resolve) => {
    keeper.once('close', (code) => resolve(code ?? 1));
    keeper.once('error', () => resolve(1));
  });
  return {
    exited,
    told: () => told.trim(),
    stop: async () => {
      keeper.stdin.end();
      await exited;
    },
  };
}
