// Review by keyboard: Alt+S confirms and goes on, Alt+N goes to the next doubtful item; the open item and its lines
// come into view; marking lines in the original fills the fields for a missed item.
(function () {
  'use strict';
  const original = document.getElementById('original');
  const open = document.getElementById('open-item');
  const first = document.querySelector('#original .current');
  if (first) {
    original.scrollTop = first.offsetTop - original.offsetTop - original.clientHeight / 3;
  }
  if (open) {
    const list = open.parentElement;
    list.scrollTop = open.offsetTop - list.offsetTop - list.clientHeight / 3;
  }
  if (open && location.search.includes('item=')) {
    open.scrollIntoView({block: 'nearest'});
    const heading = open.querySelector('h3');
    heading.focus({preventScroll: true});
  }
  const done = document.getElementById('all-confirmed');
  if (done) {
    done.focus();
  }
  document.addEventListener('keydown', event => {
    const wanted = {s: 'data-confirm', n: 'data-next-doubtful'}[event.key.toLowerCase()];
    const target = event.altKey && wanted && document.querySelector('[' + wanted + ']');
    if (target) {
      event.preventDefault();
      target.click();
    }
  });
  const lineOf = node => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const line = element && element.closest('#original [data-line]');
    return line ? Number(line.dataset.line) : null;
  };
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const from = document.querySelector('[data-add-from]');
    if (!from || selection.isCollapsed || !selection.anchorNode) {
      return;
    }
    const ends = [lineOf(selection.anchorNode), lineOf(selection.focusNode)];
    if (ends[0] && ends[1]) {
      from.value = Math.min(...ends);
      document.querySelector('[data-add-to]').value = Math.max(...ends);
    }
  });
})();
