// Saves one matter of the minutes on the server: 2 s after the last key and when a field is left. Where somebody else
// saved first, the page opens again with both texts; see tw.anwang.meetings.recording.RecordingDoor. Where the network or
// the server fails, it tries again by itself, each time after twice as long.
(function () {
  'use strict';
  const AFTER_LAST_KEY = 2000;
  const FIRST_PAUSE = 5000;
  const LONGEST_PAUSE = 60000;
  const TOO_LONG = 413;
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
  let pause = FIRST_PAUSE;
  let kept = read();
  let saving = Promise.resolve();
  let busy = 0;
  let over = false;
  let unreachable = false;
  // what a button has already tried to save: a rule that says no is told by the page then
  let offered = null;

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
    unreachable = false;
    return post(typed).then(answer => {
      if (answer.status === 409) {
        return somebodyFirst(typed);
      }
      if (answer.status === 422) {
        return answer.json().then(told => {
          state.textContent = told.words;
        });
      }
      if (answer.status === TOO_LONG) {
        state.textContent = box.dataset.tooLong;
        return null;
      }
      if (answer.status >= 500) {
        return tryAgain();
      }
      if (!answer.ok) {
        return failed();
      }
      return answer.json().then(told => saved(typed, told));
    }).catch(tryAgain);
  }

  function failed() {
    state.textContent = box.dataset.failed;
    document.dispatchEvent(new CustomEvent('anwang:failed'));
  }

  // the next key, or the network that is back, does not wait for it
  function tryAgain() {
    failed();
    unreachable = true;
    if (over) {
      return;
    }
    state.textContent = box.dataset.again.replace('{0}', pause / 1000);
    clearTimeout(timer);
    timer = setTimeout(save, pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }

  function saved(typed, told) {
    kept = typed;
    pause = FIRST_PAUSE;
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

  const points = Array.from(form.querySelectorAll('.recorded-point'));

  function pointFields(at) {
    return Array.from(points[at].querySelectorAll('[data-draft]'));
  }

  function isBlank(at) {
    return pointFields(at).every(field => field.matches('select') || field.value.trim() === '');
  }

  function swap(one, other) {
    const others = pointFields(other);
    pointFields(one).forEach((field, at) => {
      [field.value, others[at].value] = [others[at].value, field.value];
    });
  }

  // one place up or down, or an empty point above this one: the last must be free for it
  function arrange(at, how) {
    const to = how === 'up' ? at - 1 : at + 1;
    const last = points.length - 1;
    if (how !== 'insert') {
      swap(at, to);
      return points[to].querySelector('[data-arrange=' + how + ']') || points[to].querySelector('[data-arrange]');
    }
    if (!isBlank(last)) {
      state.textContent = box.dataset.noRoom;
      return null;
    }
    for (let place = last; place > at; place--) {
      swap(place, place - 1);
    }
    return pointFields(at).find(field => field.matches('textarea'));
  }

  form.addEventListener('click', event => {
    const button = event.target.closest('[data-arrange]');
    if (!button || over) {
      return;
    }
    const next = arrange(points.indexOf(button.closest('.recorded-point')), button.dataset.arrange);
    if (next) {
      next.focus();
      save();
    }
  });
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusout', event => event.target.matches('[data-draft]') && read() !== kept && save());
  form.addEventListener('submit', event => {
    if (event.defaultPrevented) {
      return;
    }
    // the button goes with the version that the save before it brings back, and not where nobody would receive the text
    const typed = read();
    if (busy > 0 || (typed !== kept && typed !== offered)) {
      event.preventDefault();
      offered = typed;
      save().then(() => {
        offered = unreachable ? null : offered;
        if (!over && !unreachable) {
          form.requestSubmit(event.submitter);
        }
      });
      return;
    }
    leave();
  });
  window.addEventListener('online', () => !over && read() !== kept && save());
  document.addEventListener('anwang:leaving', leave);
  window.addEventListener('beforeunload', event => {
    if (!over && read() !== kept) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
})();
