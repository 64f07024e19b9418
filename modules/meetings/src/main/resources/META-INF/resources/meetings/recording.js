// Saves one matter of the minutes on the server: 2 s after the last key and when a field is left. Where somebody else
// saved first, the page opens again with both texts; see tw.anwang.meetings.recording.RecordingDoor.
(function () {
  'use strict';
  const AFTER_LAST_KEY = 2000;
  const box = document.querySelector('[data-recording]');
  if (!box) {
    return;
  }
  const form = box.closest('form');
  const state = box.querySelector('.draft-state');
  const version = form.querySelector('[data-version]');
  // while both texts are shown, what is typed waits in the draft until a button decides
  const deciding = form.querySelector('.conflict') !== null;
  let timer = null;
  let kept = read();
  let saving = Promise.resolve();
  let busy = 0;
  let over = false;

  function fields() {
    return Array.from(form.querySelectorAll('input[data-draft],select[data-draft],textarea[data-draft]'));
  }

  function read() {
    const values = {};
    fields().forEach(field => {
      values[field.dataset.draft] = field.value;
    });
    return JSON.stringify(values);
  }

  function address() {
    return deciding ? box.dataset.draftAddress : box.dataset.address + '&version=' + version.value;
  }

  function post(typed) {
    return fetch(address(), { method: 'POST', body: typed, credentials: 'same-origin', redirect: 'error',
      headers: { 'X-Anwang-Draft': '1', 'Content-Type': 'application/json' } });
  }

  function send() {
    const typed = read();
    if (over || typed === kept) {
      return null;
    }
    state.textContent = box.dataset.saving;
    return post(typed).then(answer => {
      if (answer.status === 409) {
        return somebodyFirst(typed);
      }
      if (answer.status === 422) {
        return answer.json().then(told => {
          state.textContent = told.words;
        });
      }
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      return answer.json().then(told => saved(typed, told));
    }).catch(() => {
      state.textContent = box.dataset.failed;
      document.dispatchEvent(new CustomEvent('anwang:failed'));
    });
  }

  function saved(typed, told) {
    kept = typed;
    if (told.version !== undefined) {
      version.value = told.version;
    }
    state.textContent = read() === kept
      ? (deciding ? box.dataset.waiting : box.dataset.saved).replace('{0}', told.time)
      : box.dataset.dirty;
  }

  // the server has kept this text; what was typed meanwhile goes there too before the page opens again
  function somebodyFirst(typed) {
    fields().forEach(field => {
      field.readOnly = true;
    });
    if (read() !== typed) {
      return send();
    }
    leave();
    location.assign(location.pathname + location.search);
    return null;
  }

  // one after the other, or an older text could arrive last
  function save() {
    clearTimeout(timer);
    busy++;
    saving = saving.then(send).finally(() => {
      busy--;
    });
    return saving;
  }

  function leave() {
    over = true;
    clearTimeout(timer);
  }

  function changed(event) {
    if (!over && event.target.matches('[data-draft]') && read() !== kept) {
      state.textContent = box.dataset.dirty;
      clearTimeout(timer);
      timer = setTimeout(save, AFTER_LAST_KEY);
    }
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusout', event => event.target.matches('[data-draft]') && read() !== kept && save());
  form.addEventListener('submit', event => {
    if (event.defaultPrevented) {
      return;
    }
    // the button goes with the version that the save on its way brings back
    if (busy > 0) {
      event.preventDefault();
      saving.then(() => {
        if (!over) {
          form.requestSubmit(event.submitter);
        }
      });
      return;
    }
    leave();
  });
  document.addEventListener('anwang:leaving', leave);
  window.addEventListener('beforeunload', event => {
    if (!over && read() !== kept) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
})();
