import { onPinnedNode } from './pinned-node.mjs';

await onPinnedNode(new URL('./test/main.ts', import.meta.url));
