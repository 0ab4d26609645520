import { onPinnedNode } from './pinned-node.mjs';

await onPinnedNode(new URL('./start/main.ts', import.meta.url));
