import styles from './ordered-parts.module.css';

/** What hangs on the pointer while something is dragged. */
export function DragPreview({ name }: { readonly name: string }) {
  return <div className={styles.preview}>{name}</div>;
}
