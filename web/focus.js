// A control that goes away by what it did ("close", "show less") would leave the focus nowhere, and a
// screen reader at the top of the page: it goes to the last control before it that is still there.
document.addEventListener("click", () => {
  const at = document.activeElement;
  if (!at || at === document.body) return;
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
  const before = all.slice(0, all.indexOf(at)).reverse();
  const mend = () => {
    if (document.activeElement !== document.body) return;
    const takes = (e) => 0 <= e.tabIndex && (e.focus({ preventScroll: true }), document.activeElement === e);
    if (!before.some(takes)) document.getElementById("judul")?.focus({ preventScroll: true });
  };
  // Soon, and once more for a page that was slow to draw.
  for (const wait of [80, 500]) setTimeout(mend, wait);
}, true);
