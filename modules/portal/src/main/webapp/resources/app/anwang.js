// The skip link moves the focus, "/" reaches the search box, a failed request is never silent.
(function () {
  'use strict';
  // The server asks every form for the page's nonce; PrimeFaces adds it only where its own scripts are loaded.
  const nonce = document.currentScript && document.currentScript.nonce;
  document.querySelectorAll('form[method=post]').forEach(form => {
    if (nonce && !form.elements['primefaces.nonce']) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'primefaces.nonce';
      field.value = nonce;
      form.append(field);
    }
  });
  const main = document.getElementById('main');
  const skip = document.querySelector('a.skip');
  if (skip && main) {
    skip.addEventListener('click', () => main.focus());
  }
  const alertBox = document.querySelector('.msgs-box[role="alert"]');
  if (alertBox) {
    alertBox.focus();
  }
  // What scrolls sideways on a narrow screen must be reachable by keyboard.
  document.querySelectorAll('.card').forEach(card => {
    if (card.scrollWidth > card.clientWidth && !card.hasAttribute('tabindex')) {
      card.tabIndex = 0;
    }
  });
  // A record that somebody saved first: take their words into the field, which stays editable.
  // a group of radio buttons carries the name on its list and labels too
  const named = name => ['input', 'select', 'textarea'].map(kind => kind + '[data-draft="' + name + '"]').join(',');
  document.querySelectorAll('[data-use-theirs]').forEach(button => {
    button.addEventListener('click', () => {
      const field = button.closest('form').querySelector(named(button.dataset.useTheirs));
      if (!field) {
        return;
      }
      if (field.type === 'radio') {
        const same = Array.from(button.closest('form').querySelectorAll(named(button.dataset.useTheirs)))
          .find(one => one.labels.length && one.labels[0].textContent.trim() === button.dataset.words);
        if (same) {
          same.click();
        }
        button.disabled = true;
        return;
      }
      const option = field.options && Array.from(field.options).find(one => one.text === button.dataset.words);
      if (field.type === 'checkbox') {
        field.checked = button.dataset.words === '✓';
      } else {
        field.value = option ? option.value : button.dataset.words;
      }
      field.dispatchEvent(new Event('change', { bubbles: true }));
      button.disabled = true;
    });
  });
  // A large file takes its time: say so until the answer replaces this page, or the person comes back to it.
  document.querySelectorAll('[data-sending]').forEach(box => {
    const show = words => {
      box.querySelector('progress').hidden = words === '';
      box.querySelector('[role=status]').textContent = words;
    };
    box.closest('form').addEventListener('submit', event => event.defaultPrevented || show(box.dataset.sending));
    window.addEventListener('pageshow', () => show(''));
  });
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    const search = document.getElementById('search');
    if (event.key === '/' && !typing && search) {
      event.preventDefault();
      search.focus();
    }
  });
})();
