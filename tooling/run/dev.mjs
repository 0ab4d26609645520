import { onPinnedNode } from './pinned-node.mjs';

await onPinnedNode(new URL('./dev/main.ts', import.meta.url));
