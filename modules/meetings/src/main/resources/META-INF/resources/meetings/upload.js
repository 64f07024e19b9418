// A file that is too large is refused before it travels; the server refuses it again.
(function () {
  'use strict';
  const field = document.querySelector('input[type=file][data-largest]');
  if (!field) {
    return;
  }
  field.addEventListener('change', () => {
    const file = field.files[0];
    const tooLarge = file && file.size > Number(field.dataset.largest);
    field.setCustomValidity(tooLarge ? field.dataset.tooLarge : '');
    field.reportValidity();
  });
})();
