// Scheme: keeps a reader's choice of light or dark. Printed into the head, so that no page is ever seen in the other one first.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const key = 'sf-scheme';
  let chosen;

  const store = (use) => {
    try {
      return use(localStorage);
    } catch {
      // Where nothing may be kept, the choice lasts as long as the page.
    }
  };
  const isDark = () => (chosen ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => {
    root.dataset.scheme = chosen ?? 'system';
    document.querySelector('.sf-scheme')?.setAttribute('aria-pressed', isDark());
  };
  const recall = () => {
    const kept = store((storage) => storage.getItem(key));
    if (/^(light|dark)$/.test(kept)) chosen = kept;
    show();
  };

  recall();
  addEventListener('DOMContentLoaded', show);
  addEventListener('pageshow', recall);
  system.addEventListener('change', show);
  addEventListener('click', ({ target }) => {
    if (!target.closest?.('.sf-scheme')) return;
    chosen = isDark() ? 'light' : 'dark';
    store((storage) => storage.setItem(key, chosen));
    show();
  });
})();
