/** The heading of the next step: it takes the focus when the button that had it is no longer there. */
export const NEXT_STEP = 'next-step';

/** Long enough for a closing dialog to give the focus back by itself. */
const PATIENCE = 150;

/** What was done can take away the button that did it; who listens or types then goes on at the next step. */
export function catchFocus(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) document.getElementById(NEXT_STEP)?.focus();
  }, PATIENCE);
}
