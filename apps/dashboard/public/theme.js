// Runs before the first paint, so that a dark page never flashes light.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('ersuchen.theme');
  } catch {
    // Storage may be closed to the page; the system's preference decides then.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.kernTheme = dark ? 'dark' : 'light';
})();
