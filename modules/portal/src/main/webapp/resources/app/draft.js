// Keeps what is typed: 3 s after the last key and when a field is left. Marked up by app:draft; see tw.anwang.desk.Drafts.
(function () {
  'use strict';
  const AFTER_LAST_KEY = 3000;

  function begin(box) {
    const form = box.closest('form');
    if (!form || box.dataset.draftBegun) {
      return;
    }
    box.dataset.draftBegun = 'yes';
    const state = box.querySelector('.draft-state');
    const offer = box.querySelector('.draft-offer');
    const address = box.dataset.draftAddress + '?page=' + encodeURIComponent(box.dataset.draftPage) +
      '&record=' + encodeURIComponent(box.dataset.draftRecord);
    let timer = null;
    let dirty = false;
    let kept = read();
    let saving = Promise.resolve();

    function fields() {
      return Array.from(form.querySelectorAll('input[data-draft],select[data-draft],textarea[data-draft]')).filter(field => field.type !== 'file' && field.type !== 'password');
    }

    function choice(field) {
      return field.type === 'checkbox' || field.type === 'radio';
    }

    function read() {
      const values = {};
      for (const field of fields()) {
        const name = field.dataset.draft + (choice(field) ? '=' + field.value : '');
        values[name] = choice(field) ? field.checked : field.value;
      }
      return JSON.stringify(values);
    }

    function write(values) {
      for (const field of fields()) {
        const name = field.dataset.draft + (choice(field) ? '=' + field.value : '');
        if (name in values) {
          field[choice(field) ? 'checked' : 'value'] = values[name];
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }
    }

    function ask(method, body) {
      return fetch(address, { method, body, credentials: 'same-origin', redirect: 'error',
        headers: { 'X-Anwang-Draft': '1', 'Content-Type': 'application/json' } })
        .then(answer => {
          if (!answer.ok) {
            throw new Error(answer.status);
          }
          return answer.status === 204 ? null : answer.json();
        });
    }

    function save() {
      clearTimeout(timer);
      const typed = read();
      if (typed === kept) {
        return;
      }
      state.textContent = box.dataset.saving;
      // one after the other, or an older text could arrive last
      saving = saving.then(() => ask('POST', typed)).then(answer => {
        kept = typed;
        dirty = read() !== kept;
        state.textContent = dirty ? box.dataset.dirty : box.dataset.saved.replace('{0}', answer.time);
      }).catch(() => {
        state.textContent = box.dataset.failed;
        document.dispatchEvent(new CustomEvent('anwang:failed'));
      });
    }

    function changed(event) {
      if (!event.target.matches('[data-draft]')) {
        return;
      }
      if (read() !== kept) {
        offer.hidden = true;
        if (!dirty) {
          state.textContent = box.dataset.dirty;
        }
        dirty = true;
        clearTimeout(timer);
        timer = setTimeout(save, AFTER_LAST_KEY);
      }
    }

    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    form.addEventListener('focusout', event => event.target.matches('[data-draft]') && save());
    form.addEventListener('submit', () => {
      clearTimeout(timer);
      dirty = false;
    });
    document.addEventListener('anwang:leaving', () => {
      clearTimeout(timer);
      dirty = false;
    });
    window.addEventListener('beforeunload', event => {
      if (dirty) {
        event.preventDefault();
        event.returnValue = '';
      }
    });

    ask('GET').then(draft => {
      // what is already being typed, or was put back after a new sign-in, is newer
      if (!draft || dirty || JSON.stringify(draft.fields) === kept) {
        return;
      }
      const restore = () => {
        offer.hidden = true;
        write(draft.fields);
        kept = read();
        dirty = false;
        state.textContent = box.dataset.saved.replace('{0}', draft.time);
      };
      const session = document.getElementById('session');
      if (session && session.dataset.back) {
        // the sign-in ended over this form: nobody has to look for the text
        if (session.dataset.back === 'again') {
          restore();
        }
        return;
      }
      box.querySelector('.draft-words').textContent = box.dataset.found.replace('{0}', draft.at);
      offer.hidden = false;
      box.querySelector('[data-draft-do=restore]').addEventListener('click', restore);
      box.querySelector('[data-draft-do=discard]').addEventListener('click', () => {
        ask('DELETE').then(() => {
          offer.hidden = true;
        }).catch(() => {
          state.textContent = box.dataset.failed;
        });
      });
    }).catch(() => {});
  }

  document.querySelectorAll('[data-draft-page]').forEach(begin);
})();
