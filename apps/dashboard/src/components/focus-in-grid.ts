/** The grid gives the focus back to the row that had it last, unless the control's own row has it first. */
export function focusInGrid(control: HTMLElement): void {
  control.closest<HTMLElement>('[role="row"]')?.focus();
  control.focus();
}
