// The skip link moves the focus, "/" reaches the search box, a failed request is never silent, tables fit a narrow screen.
(function () {
  'use strict';
  const main = document.getElementById('main');
  const skip = document.querySelector('a.skip');
  if (skip && main) {
    skip.addEventListener('click', () => main.focus());
  }
  // After a failed submit the focus goes to what is said about it; each line there leads on to its field.
  const told = document.querySelector('.msgs-box[role="alert"], .conflict[role="alert"]');
  if (told) {
    told.tabIndex = -1;
    told.focus();
  }
  document.querySelectorAll('.msgs a[data-field]').forEach(link => {
    link.addEventListener('click', event => {
      const place = document.getElementById(link.dataset.field) || document.getElementById(link.dataset.field + '_input');
      const field = place && (place.matches('input, select, textarea, button') ? place : place.querySelector('input:not([type=hidden]), select, textarea'));
      if (field) {
        event.preventDefault();
        field.focus();
        field.scrollIntoView({ block: 'center' });
      }
    });
  });
  // A code comes behind the # of a link, where no server and no log sees it; it does not stay in the address.
  const fromHash = document.querySelector('[data-from-hash]');
  if (fromHash && location.hash.length > 1) {
    fromHash.value = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, '', location.pathname + location.search);
  }
  document.querySelectorAll('[data-whole-address]').forEach(link => {
    link.textContent = link.href;
  });
  // A dialog that a button of the page opens; when its form came back with an error, it is open again.
  document.querySelectorAll('[data-opens]').forEach(button => {
    const dialog = document.getElementById(button.dataset.opens);
    button.addEventListener('click', () => dialog.showModal());
    dialog.querySelector('[data-closes]').addEventListener('click', () => dialog.close());
    if (dialog.dataset.openNow === 'true') {
      dialog.showModal();
    }
  });
  // A district is chosen under its county; without script the districts of all counties are in one list.
  document.querySelectorAll('select[data-counties-of]').forEach(county => {
    const district = document.getElementById(county.dataset.countiesOf);
    const groups = Array.from(district.querySelectorAll('optgroup'));
    county.add(new Option(county.dataset.none, ''));
    groups.forEach(group => county.add(new Option(group.label, group.label)));
    function narrow() {
      groups.forEach(group => {
        group.hidden = group.disabled = group.label !== county.value;
      });
    }
    function follow(first) {
      const chosen = district.selectedOptions[0];
      const group = chosen && chosen.parentElement;
      county.value = group && group.label || first;
      narrow();
    }
    county.addEventListener('change', () => {
      const chosen = district.selectedOptions[0];
      if (chosen && chosen.parentElement.label !== county.value) {
        district.value = '';
        district.dispatchEvent(new Event('change', { bubbles: true }));
      }
      narrow();
    });
    district.addEventListener('change', () => {
      if (district.value) {
        follow('');
      }
    });
    county.disabled = district.disabled;
    county.hidden = false;
    follow(county.dataset.first);
  });
  // What cannot be taken back is asked for once more.
  document.addEventListener('click', event => {
    const asked = event.target.closest('[data-ask]');
    if (asked && !window.confirm(asked.dataset.ask)) {
      event.preventDefault();
    }
  });
  // On a narrow screen the rows of a table are read as blocks: each cell bears the head of its column (see anwang.css).
  const narrow = window.matchMedia('(max-width: 640px)');
  function heads(table) {
    const heads = [];
    table.tHead.rows[table.tHead.rows.length - 1].querySelectorAll('th, td').forEach(head => {
      for (let i = 0; i < head.colSpan; i++) {
        heads.push(head.textContent.trim());
      }
    });
    return heads;
  }
  // stacked cells lose what a table is to a screen reader, so its roles are said in words
  function stack(table) {
    table.classList.toggle('stacks', narrow.matches);
    table.setAttribute('role', 'table');
    table.querySelectorAll('thead, tbody').forEach(part => part.setAttribute('role', 'rowgroup'));
    table.querySelectorAll('tr').forEach(row => row.setAttribute('role', 'row'));
    table.querySelectorAll('thead th').forEach(head => head.setAttribute('role', 'columnheader'));
    const names = heads(table);
    Array.from(table.tBodies).flatMap(body => Array.from(body.rows)).forEach(row => {
      let at = 0;
      Array.from(row.cells).forEach(cell => {
        cell.setAttribute('role', cell.tagName === 'TH' ? 'rowheader' : 'cell');
        if (names[at]) {
          cell.dataset.head = names[at];
        }
        at += cell.colSpan;
      });
    });
  }
  function stackAll() {
    document.querySelectorAll('table.grid').forEach(table => {
      if (table.tHead && (narrow.matches || table.classList.contains('stacks')) && !table.closest('.wide')) {
        stack(table);
      }
    });
  }
  stackAll();
  narrow.addEventListener('change', stackAll);
  // What scrolls sideways must be reachable by keyboard, also once somebody enlarged the page or turned the telephone.
  function reachable() {
    document.querySelectorAll('.card, .wide').forEach(box => {
      if (box.scrollWidth > box.clientWidth && !box.hasAttribute('tabindex')) {
        box.tabIndex = 0;
      }
    });
  }
  reachable();
  // a frame later tables have taken their shape for the new width
  window.addEventListener('resize', () => window.requestAnimationFrame(reachable));
  // A request of a script that fails would else be invisible.
  if (window.jQuery && main) {
    window.jQuery(document).on('pfAjaxError', () => {
      const box = document.querySelector('.msgs-box');
      if (box && main.dataset.ajaxFailed) {
        const list = document.createElement('ul');
        list.className = 'msgs bad';
        list.append(document.createElement('li'));
        list.firstChild.textContent = main.dataset.ajaxFailed;
        box.setAttribute('role', 'alert');
        box.replaceChildren(list);
      }
    });
  }
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
  // A second press while the first is on its way would be done too, and its answer alone be read. Whoever presses again
  // after some seconds means it: an answer may be a file, and this page stays.
  const AGAIN_MS = 3000;
  let sent = 0;
  document.addEventListener('submit', event => {
    if (event.target.method === 'post' && Date.now() - sent < AGAIN_MS) {
      event.preventDefault();
    }
  }, true);
  window.addEventListener('submit', event => {
    if (event.target.method === 'post' && !event.defaultPrevented) {
      sent = Date.now();
    }
  });
  window.addEventListener('pageshow', () => {
    sent = 0;
  });
  // One box in the head of a table ticks all of its rows, one above a list all of its form.
  document.querySelectorAll('[data-tick-all]').forEach(all => all.addEventListener('change', () => {
    (all.closest('table') || all.form).querySelectorAll('tbody input[type=checkbox], li input[type=checkbox]').forEach(box => { box.checked = all.checked; });
  }));
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
