// Warns two minutes before the sign-in ends, keeps what was typed over its end, and puts it back after the next one.
// The server decides; this page only asks it. See WEB-INF/session.xhtml and tw.anwang.identity.signin.
(function () {
  'use strict';
  const box = document.getElementById('session');
  if (!box) {
    return;
  }
  const WARN = 120;
  const at = id => document.getElementById(id);
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('anwang-session') : null;
  let ends = 0;
  let last = box.dataset.last === 'true';
  let timer = null;
  let over = false;
  let asked = Date.now();
  let typedIn = null;

  function left() {
    return Math.ceil((ends - Date.now()) / 1000);
  }

  // null: nobody knows (no network, no database); -1: the sign-in is over, or it is somebody else's by now
  function ask(method) {
    const headers = { 'X-Anwang-Session': '1' };
    if (method === 'GET') {
      headers['X-Anwang-By-Itself'] = '1';
    }
    asked = Date.now();
    return fetch(box.dataset.address, { method, headers, credentials: 'same-origin', redirect: 'manual' })
      .then(answer => answer.ok ? answer.json().then(told => {
        last = told.last;
        return String(told.person) === box.dataset.person ? told.left : -1;
      }) : answer.status >= 500 ? null : -1)
      .catch(() => null);
  }

  function look() {
    return ask('GET').then(seconds => {
      if (seconds === -1) {
        tell();
      } else if (seconds !== null) {
        wait(seconds);
      } else if (left() <= 0) {
        tell();
      } else {
        timer = setTimeout(tick, 1000);
      }
    });
  }

  function wait(seconds) {
    ends = Date.now() + seconds * 1000;
    over = false;
    document.body.classList.remove('signed-out');
    clearTimeout(timer);
    if (seconds > WARN) {
      if (box.open) {
        box.close();
      }
      // a timer holds no more than 24 days
      timer = setTimeout(look, Math.min(seconds - WARN, 86400) * 1000);
    } else {
      warn();
    }
  }

  function warn() {
    at('sessionTitle').textContent = box.dataset.soonTitle;
    at('sessionWords').textContent = last ? box.dataset.lastWords : box.dataset.soon;
    at('sessionStay').hidden = false;
    at('sessionAgain').hidden = true;
    at('sessionLeave').hidden = false;
    if (!box.open) {
      box.dataset.told = '';
      box.showModal();
      at('sessionStay').focus();
    }
    tick();
  }

  // the clock is seen each second, and told aloud four times at most
  function tick() {
    const seconds = left();
    if (seconds <= 0) {
      look();
      return;
    }
    const words = seconds > 60
      ? box.dataset.minutes.replace('{0}', Math.floor(seconds / 60)).replace('{1}', seconds % 60)
      : box.dataset.seconds.replace('{0}', seconds);
    at('sessionClock').textContent = words;
    const mark = [10, 30, 60, WARN].find(one => seconds <= one);
    if (mark && String(mark) !== box.dataset.told) {
      box.dataset.told = String(mark);
      at('sessionTold').textContent = words;
    }
    // another tab may have gone on meanwhile
    timer = setTimeout(Date.now() - asked > 10000 ? look : tick, 1000);
  }

  function tell() {
    clearTimeout(timer);
    over = true;
    document.body.classList.add('signed-out');
    at('sessionTitle').textContent = box.dataset.overTitle;
    at('sessionWords').textContent = box.dataset.over;
    at('sessionClock').textContent = '';
    at('sessionTold').textContent = box.dataset.over;
    at('sessionStay').hidden = true;
    at('sessionLeave').hidden = true;
    at('sessionAgain').hidden = false;
    if (!box.open) {
      box.showModal();
    }
    at('sessionAgain').focus();
  }

  function stay() {
    if (over) {
      return;
    }
    if (last) {
      box.close();
      clearTimeout(timer);
      timer = setTimeout(look, Math.max(1, left()) * 1000);
      return;
    }
    ask('POST').then(seconds => {
      if (seconds === -1) {
        tell();
      } else if (seconds !== null) {
        wait(seconds);
        told(seconds);
      }
    });
  }

  function told(seconds) {
    if (tabs) {
      tabs.postMessage({ left: seconds, last, person: box.dataset.person });
    }
  }

  // Which fields may be kept: none that is secret, no file, nothing of Faces itself.
  function keep(form) {
    const names = new Set();
    for (const field of form.elements) {
      const hidden = field.type === 'hidden' && !/_hinput$/.test(field.name);
      const told = field.name && !/^(jakarta\.faces|primefaces|app)\./.test(field.name) && !/\s/.test(field.name);
      if (told && !hidden && !/^(password|file|submit|button|image|reset)$/.test(field.type)) {
        names.add(field.name);
      }
    }
    put(form, 'app.keep', Array.from(names).join(' '));
    put(form, 'app.person', box.dataset.person);
  }

  function put(form, name, value) {
    let field = form.elements[name];
    if (!field) {
      field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      form.append(field);
    }
    field.value = value;
  }

  // What was typed goes along to the sign-in page and waits there for its person.
  function again() {
    document.dispatchEvent(new CustomEvent('anwang:leaving'));
    if (typedIn) {
      keep(typedIn);
      typedIn.enctype = 'application/x-www-form-urlencoded';
      HTMLFormElement.prototype.submit.call(typedIn);
    } else {
      // the server leads on and knows why
      location.assign(location.pathname + location.search);
    }
  }

  function restore(fields) {
    let first = null;
    document.querySelectorAll('main form[method=post]').forEach(form => {
      for (const [name, values] of Object.entries(fields)) {
        const found = Array.from(form.elements).filter(field => field.name === name);
        found.forEach((field, i) => {
          set(field, values, i);
          first = first || form;
        });
      }
      // a box that was unticked sent nothing
      Array.from(form.elements).filter(field => field.type === 'checkbox' && first === form && !(field.name in fields))
        .forEach(field => set(field, [], 0));
    });
    if (first) {
      say(box.dataset.restored);
    }
  }

  function set(field, values, i) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = values.includes(field.value);
    } else if (field.multiple && field.options) {
      Array.from(field.options).forEach(option => {
        option.selected = values.includes(option.value);
      });
    } else {
      field.value = values[Math.min(i, values.length - 1)];
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function say(words) {
    const note = document.createElement('p');
    note.className = 'note';
    note.setAttribute('role', 'status');
    const place = document.querySelector('.msgs-box') || document.getElementById('main').firstChild;
    place.parentNode.insertBefore(note, place);
    note.textContent = words;
  }

  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form && form.method === 'post') {
      typedIn = form;
    }
  });
  document.addEventListener('submit', event => {
    if (event.target.method === 'post') {
      keep(event.target);
    }
  }, true);
  at('sessionStay').addEventListener('click', stay);
  at('sessionAgain').addEventListener('click', again);
  at('sessionLeave').addEventListener('click', () => {
    document.dispatchEvent(new CustomEvent('anwang:leaving'));
    at('signOut:leave').click();
  });
  box.addEventListener('cancel', event => {
    event.preventDefault();
    stay();
  });
  // a machine that slept, a request that failed: the server knows
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !over && Date.now() - asked > 60000) {
      look();
    }
  });
  document.addEventListener('anwang:failed', () => over || look());
  window.addEventListener('load', () => {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxError', () => over || look());
    }
  });
  if (tabs) {
    tabs.addEventListener('message', event => {
      if (event.data.person !== box.dataset.person) {
        tell(); // this page shows what somebody else may not see
        return;
      }
      last = event.data.last;
      wait(event.data.left);
    });
  }

  const begun = Number(box.dataset.left);
  told(begun);
  wait(begun);
  if (box.dataset.back === 'typed') {
    fetch(box.dataset.address + '/typed', { method: 'POST', credentials: 'same-origin', redirect: 'error', headers: { 'X-Anwang-Session': '1' } })
      .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)))
      .then(answer => restore(answer.fields))
      .catch(() => {});
  }
})();
