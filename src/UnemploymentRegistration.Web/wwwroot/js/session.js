// Warns before the session ends, as nobody has done anything for a while, and goes on with it at a key press.
(() => {
  'use strict';

  const dialog = document.querySelector('[data-session-end]');
  if (!dialog) {
    return;
  }

  const form = dialog.querySelector('form');
  const again = dialog.querySelector('a');
  const words = dialog.querySelector('#session-end-words');
  const title = dialog.querySelector('#session-end-title');
  const warning = Number(dialog.dataset.sessionWarning) * 1000;
  const often = 60 * 1000;
  let ends = Date.now() + Number(dialog.dataset.sessionEnd) * 1000;
  let heard = Date.now();
  let timer = 0;

  // Null where nobody is signed in any more; where the server is not to be reached, what was known counts.
  const ask = async options => {
    const answer = await fetch(form.action, { redirect: 'manual', ...options });
    if (!answer.ok) {
      return answer.type === 'opaqueredirect' ? 0 : Math.max(0, ends - Date.now());
    }

    return (await answer.json()).seconds * 1000;
  };
  const learn = async options => {
    try {
      ends = Date.now() + await ask(options);
    } catch {
      // Asked again below.
    }
  };

  const say = key => { title.textContent = title.dataset[key]; };
  const count = () => {
    const seconds = Math.max(0, Math.round((ends - Date.now()) / 1000));
    // Not at every second: a screen reader says it aloud.
    const told = seconds > 60 ? `${Math.ceil(seconds / 60)} 分钟` : `${Math.ceil(seconds / 15) * 15} 秒`;
    const text = `${words.dataset.saidBefore} ${told}。`;
    if (words.textContent !== text) {
      words.textContent = text;
    }
  };

  const warn = () => {
    form.hidden = false;
    again.hidden = true;
    say('saidBefore');
    count();
    if (!dialog.open) {
      dialog.showModal();
      form.querySelector('button').focus();
    }
  };

  const end = () => {
    form.hidden = true;
    again.hidden = false;
    again.href = `/account/staff/sign-in?${new URLSearchParams({ returnUrl: location.pathname + location.search })}`;
    say('saidAfter');
    words.textContent = words.dataset.saidAfter;
    if (!dialog.open) {
      dialog.showModal();
    }

    again.focus();
  };

  const close = () => {
    if (dialog.open) {
      dialog.close();
    }
  };

  const look = async () => {
    clearTimeout(timer);
    if (ends - Date.now() <= warning) {
      // Another window may have been used meanwhile.
      await learn();
    }

    const left = ends - Date.now();
    if (left <= 0) {
      end();
      return;
    }

    left <= warning ? warn() : close();
    timer = setTimeout(look, left <= warning ? Math.min(5000, left) : left - warning);
  };

  const goOn = async () => {
    heard = Date.now();
    await learn({ method: 'POST', body: new URLSearchParams(new FormData(form)) });
    close();
    look();
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    goOn();
  });
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    if (again.hidden) {
      goOn();
    }
  });

  // Who types is not idle.
  document.addEventListener('input', () => {
    if (Date.now() - heard > often) {
      goOn();
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      look();
    }
  });
  look();
})();
