// What the pages of the second factor do in the browser: print recovery codes and talk with a security key.
(() => {
  'use strict';
  document.querySelectorAll('[data-print]').forEach(button => button.addEventListener('click', () => window.print()));
  // what is wrong must not stand in a part that is folded up
  document.querySelectorAll('details .field.wrong').forEach(field => { field.closest('details').open = true; });

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const named = list => (list || []).map(one => ({ ...one, id: bytes(one.id) }));

  // The server writes bytes as text, the browser wants bytes.
  function question(json) {
    const asked = JSON.parse(json).publicKey;
    asked.challenge = bytes(asked.challenge);
    if (asked.user) {
      asked.user.id = bytes(asked.user.id);
    }
    asked.excludeCredentials = named(asked.excludeCredentials);
    asked.allowCredentials = named(asked.allowCredentials);
    return asked;
  }

  function answer(key) {
    const said = key.response;
    const response = { clientDataJSON: text(said.clientDataJSON) };
    if (said.attestationObject) {
      response.attestationObject = text(said.attestationObject);
      response.transports = said.getTransports ? said.getTransports() : [];
    } else {
      response.authenticatorData = text(said.authenticatorData);
      response.signature = text(said.signature);
      response.userHandle = said.userHandle ? text(said.userHandle) : null;
    }
    return JSON.stringify({
      id: key.id, rawId: text(key.rawId), type: key.type, response, clientExtensionResults: key.getClientExtensionResults()
    });
  }

  document.querySelectorAll('[data-security-key]').forEach(box => {
    const button = box.querySelector('input[type=submit]');
    const hidden = box.querySelector('input[type=hidden]');
    const status = box.querySelector('[role=status]');
    const empty = () => Array.from(button.form.querySelectorAll('[data-needed]')).some(field => !field.value);
    const say = (words, wrong) => {
      status.textContent = words;
      status.className = wrong ? 'obstacle' : 'hint';
    };
    let answered = false;
    hidden.value = '';
    button.addEventListener('click', async event => {
      if (answered || empty()) {
        return; // the form goes to the server, which takes the answer or tells what is missing
      }
      event.preventDefault();
      if (!window.PublicKeyCredential) {
        say(box.dataset.unknown, true);
        return;
      }
      say(box.dataset.waits, false);
      try {
        const key = await navigator.credentials[box.dataset.securityKey]({ publicKey: question(box.dataset.question) });
        hidden.value = answer(key);
        answered = true;
        button.click();
      } catch (refused) {
        say(refused.name === 'InvalidStateError' ? box.dataset.known : box.dataset.cancelled, true);
      }
    });
  });
})();
