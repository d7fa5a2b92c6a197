// Recognises what an ID reader types like a keyboard, and asks a local reader service by HTTP or WebSocket.
(() => {
  'use strict';

  const form = document.querySelector('[data-walk-in]');
  if (!form) {
    return;
  }

  const { readerAddress: address, readerSeparator: separator, readerFields: fields } = form.dataset;
  const state = document.getElementById('reader-state');
  const tell = text => { state.textContent = text; };

  const fill = async card => {
    const answer = await fetch('/staff/intake/card', {
      method: 'POST',
      redirect: 'manual',
      headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value },
      body: new URLSearchParams(Object.entries(card).filter(([, value]) => typeof value === 'string')),
    });
    if (!answer.ok) {
      tell('读卡内容无法识别，请重新读卡或手工录入。');
      return;
    }

    form.dispatchEvent(new CustomEvent('card', { detail: await answer.json() }));
    tell('已读卡。');
  };

  const tryFill = card => fill(card).catch(() => tell('读卡内容没有处理成功，请重新读卡或手工录入。'));

  // A reader that types: wherever the focus is, a whole line of fields, or a number outside its own box, is taken out of the
  // boxes again when Enter or Tab ends it. A pause begins a new line.
  const pause = 1000;
  const before = new Map();
  let line = '';
  let last = 0;
  let keyed = '';
  const add = (box, text, now) => {
    if (now - last > pause || line === '') {
      line = '';
      before.clear();
    }

    if (!before.has(box)) {
      before.set(box, box.value);
    }

    line += text;
    last = now;
  };

  const takeOut = () => before.forEach((value, box) => {
    box.value = value;
    box.combo?.close();
  });

  const isLine = text => text.split(separator).length === Number(fields) && Number(fields) > 1;
  const isNumber = text => /^[0-9]{17}[0-9Xx]$/.test(text);

  form.addEventListener('keydown', event => {
    if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing) {
      keyed = event.key;
      add(event.target, event.key, event.timeStamp);
      return;
    }

    if (event.key !== 'Enter' && event.key !== 'Tab') {
      return;
    }

    const read = line;
    line = '';
    if (event.ctrlKey || (!isLine(read) && !(isNumber(read) && event.target.name !== 'Answers.Document.Number'))) {
      return;
    }

    event.preventDefault();
    event.stopImmediatePropagation();
    takeOut();
    tryFill({ line: read });
  }, true);

  // Characters that have no key of their own come as input alone.
  form.addEventListener('beforeinput', event => {
    if (event.data && event.data !== keyed) {
      add(event.target, event.data, event.timeStamp);
    }

    keyed = '';
  }, true);

  if (!address) {
    return;
  }

  const readByHttp = async () => {
    tell('请把证件放在读卡器上……');
    const answer = await fetch(address, { headers: { Accept: 'application/json' }, credentials: 'omit' });
    if (!answer.ok) {
      throw new Error(`The reader answered ${answer.status}.`);
    }

    await fill(await answer.json());
  };

  let socket;
  const connect = () => {
    socket = new WebSocket(address);
    socket.addEventListener('open', () => tell('读卡器已连接。'));
    socket.addEventListener('message', event => {
      try {
        tryFill(JSON.parse(event.data));
      } catch {
        tell('读卡内容无法识别，请重新读卡或手工录入。');
      }
    });
    socket.addEventListener('close', () => tell('读卡器没有连接。按 F2 重新连接，或手工录入。'));
  };

  const isSocket = address.startsWith('ws');
  const readBySocket = () => {
    if (socket.readyState === WebSocket.OPEN) {
      tell('请把证件放在读卡器上……');
      socket.send('read');
    } else if (socket.readyState !== WebSocket.CONNECTING) {
      connect();
    }
  };

  if (isSocket) {
    connect();
  }

  document.addEventListener('keydown', event => {
    if (event.key === 'F2') {
      event.preventDefault();
      isSocket ? readBySocket() : readByHttp().catch(() => tell('读卡器没有应答。请检查读卡器，或手工录入。'));
    }
  });
})();
