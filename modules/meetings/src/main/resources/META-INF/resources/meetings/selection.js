// Sixty rows by keyboard: 1 to 4 in a handling field choose and go on to the next row; one box ticks all rows.
(function () {
  'use strict';
  const handlings = Array.from(document.querySelectorAll('select[data-handling]'));
  const boxes = Array.from(document.querySelectorAll('input[data-choose]'));
  const all = document.querySelector('[data-choose-all]');
  const told = document.querySelector('[data-chosen]');

  handlings.forEach((field, at) => field.addEventListener('keydown', event => {
    const option = field.options[Number(event.key) - 1];
    if (!/^[1-9]$/.test(event.key) || !option || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    field.value = option.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const next = handlings[at + 1];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  }));

  function tell() {
    const ticked = boxes.filter(box => box.checked).length;
    all.checked = ticked === boxes.length && ticked > 0;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    told.textContent = told.dataset.chosen.replace('{0}', ticked);
  }

  if (all && told) {
    all.addEventListener('change', () => {
      boxes.forEach(box => { box.checked = all.checked; });
      tell();
    });
    boxes.forEach(box => box.addEventListener('change', tell));
    // Enter in a field for many rows applies it, and does not press the form's first button
    document.querySelectorAll('.many input').forEach(field => field.addEventListener('keydown', event => {
      if (event.key === 'Enter' && field.type === 'text') {
        event.preventDefault();
        field.closest('.many').querySelector('input[type=submit]').click();
      }
    }));
  }
})();
