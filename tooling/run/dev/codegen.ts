import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../pinned-node.mjs';

const DASHBOARD = join(root, 'apps/dashboard');
const QUIET_MS = 300;

let timer: NodeJS.Timeout | undefined;
let running = false;
let again = false;

watch(join(DASHBOARD, 'src'), { recursive: true }, (_, file) => {
  if (file && /\.tsx?$/.test(file) && !file.startsWith('gql')) soon();
});
watch(join(root, 'apps/api'), (_, file) => {
  if (file === 'schema.graphql') soon();
});

function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(generate, QUIET_MS);
}

/** One run at a time; what changes meanwhile asks for one more. */
function generate(): void {
  again = running;
  if (running) return;
  running = true;
  const child = spawn('graphql-codegen', ['--config', 'codegen.ts'], {
    cwd: DASHBOARD,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.on('exit', () => {
    running = false;
    if (again) soon();
  });
}
