// The skip link moves the focus, "/" reaches the search box, a failed request is never silent.
(function () {
  'use strict';
  const main = document.getElementById('main');
  const skip = document.querySelector('a.skip');
  if (skip && main) {
    skip.addEventListener('click', () => main.focus());
  }
  const alertBox = document.querySelector('.msgs-box[role="alert"]');
  if (alertBox) {
    alertBox.focus();
  }
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    const search = document.getElementById('search');
    if (event.key === '/' && !typing && search) {
      event.preventDefault();
      search.focus();
    }
  });
})();
