// The page of walk-ins by keyboard alone: Enter moves on, the number is looked up as it is typed, nothing is lost with a session.
(() => {
  'use strict';

  const form = document.querySelector('[data-walk-in]');
  if (!form) {
    return;
  }

  const named = name => form.elements[name];
  const valueOf = name => named(name)?.value ?? '';
  const boxOf = name => document.getElementById(name.replace(/[^A-Za-z0-9]/g, '_'));
  document.querySelectorAll('[data-needs-scripts]').forEach(element => { element.hidden = false; });

  // Questions that only some answers raise.
  let asksBirth = false;
  const conditions = {
    disability: () => valueOf('Answers.Health') === '6',
    reason: () => valueOf('Answers.Reason') === 'other',
    birth: () => asksBirth,
    place: () => ['employment', 'insurance', 'other'].includes(valueOf('Answers.RegistrationPlaceBasis'))
      && !valueOf('Answers.Residence.Division').startsWith('22'),
  };
  const ask = () => {
    for (const part of form.querySelectorAll('[data-asked-if]')) {
      part.hidden = !conditions[part.dataset.askedIf]() && !part.querySelector('.field-has-error');
    }
  };

  // The way through the form.
  const isOnTheWay = element => element.offsetParent !== null && !element.disabled && element.tabIndex >= 0;
  const way = () => [...form.querySelectorAll('input:not([type=hidden]), select, button[type=submit]')].filter(isOnTheWay);
  const goTo = element => element?.focus();
  const move = (from, step) => {
    const stops = way();
    goTo(stops[stops.indexOf(from) + step]);
  };

  const onwards = from => {
    from.combo?.commit();
    ask();
    const part = from.value === '' && !from.combo ? from.closest('[data-passed-if-empty]') : null;
    if (part) {
      goTo(way().find(stop => part.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING && !part.contains(stop)));
    } else {
      move(from, 1);
    }
  };

  // The number, as soon as it is complete: eighteen characters, or the letter and eight digits of a travel permit.
  const seen = document.getElementById('seen');
  let asked = 0;
  let lookedAt = '';
  const isComplete = number => number.length >= 18 || /^[HM]\d{8}/.test(number);
  const look = async () => {
    const number = valueOf('Answers.Document.Number').normalize('NFKC').replace(/[\s\p{Pd}]/gu, '').toUpperCase();
    const about = ['Document.Type', 'Name', 'Sex', 'Mobile'].map(name => valueOf(`Answers.${name}`)).concat(number).join('\n');
    if (about === lookedAt) {
      return;
    }

    lookedAt = about;
    const turn = asked += 1;
    if (!isComplete(number)) {
      seen.replaceChildren();
      return;
    }

    const answer = await fetch('/staff/intake/look', { method: 'POST', body: new FormData(form), redirect: 'manual' });
    if (answer.type === 'opaqueredirect') {
      lookedAt = '';
      document.dispatchEvent(new Event('session-lost'));
    }

    if (turn !== asked || !answer.ok) {
      return;
    }

    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    seen.replaceChildren(...page.body.childNodes);
    const person = seen.querySelector('[data-asks-birth]');
    asksBirth = person?.dataset.asksBirth === 'true';
    if (person?.dataset.sex && !valueOf('Answers.Sex')) {
      choose('Answers.Sex', person.dataset.sex);
    }

    ask();
  };

  const choose = (name, value) => {
    const option = [...named(name).options].find(candidate => candidate.value === value);
    if (option?.value) {
      boxOf(name).combo.set(value, option.text);
    }
  };

  // What a reader read. The focus goes to the first answer that the card did not give.
  form.addEventListener('card', event => {
    const card = event.detail;
    choose('Answers.Document.Type', card.documentType);
    named('Answers.Document.Number').value = card.number;
    for (const [name, value] of [['Answers.Name', card.name], ['Answers.Household.Detail', card.householdDetail]]) {
      if (value) {
        named(name).value = value;
      }
    }

    for (const [name, value] of [['Answers.Sex', card.sex], ['Answers.EthnicGroup', card.ethnicGroup]]) {
      if (value) {
        choose(name, value);
      }
    }

    if (card.birthDate) {
      ['Year', 'Month', 'Day'].forEach((part, at) => { named(`Answers.BirthDate.${part}`).value = card.birthDate.split('-')[at]; });
    }

    if (card.householdDivision) {
      boxOf('Answers.Household.Division').combo?.set(card.householdDivision, card.householdPath);
    }

    look().catch(() => {});
    goTo(way().find(stop => stop.value === ''));
  });

  // 常住地同户籍地; a card names no street, so inside Jilin the street is still asked for.
  const liveAtHousehold = () => {
    const division = valueOf('Answers.Household.Division');
    named('Answers.Residence.Detail').value = valueOf('Answers.Household.Detail');
    const residence = boxOf('Answers.Residence.Division');
    if (division && (division.length >= 9 || !division.startsWith('22'))) {
      residence.combo?.set(division, boxOf('Answers.Household.Division').value);
      move(boxOf('Answers.Residence.Detail'), 1);
    } else {
      goTo(residence);
    }

    ask();
  };

  const sign = () => {
    const box = form.querySelector('input[type=checkbox][name=IsSigned]');
    box.checked = !box.checked;
    goTo(box);
  };

  document.addEventListener('keydown', event => {
    if (event.isComposing) {
      return;
    }

    const act = { F4: liveAtHousehold, F8: sign }[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      event.target.combo?.commit();
      form.requestSubmit();
    } else if (event.key === 'Enter' && form.contains(event.target) && event.target.matches('input, select')) {
      event.preventDefault();
      event.shiftKey ? move(event.target, -1) : onwards(event.target);
    }
  });

  // A full part of a date leads on to the next.
  form.addEventListener('input', event => {
    const digits = /date-part-(\d)/.exec(event.target.className)?.[1];
    if (digits && event.target.value.length === Number(digits)) {
      move(event.target, 1);
    }

    if (event.target.name === 'Answers.Document.Number') {
      look().catch(() => {});
    }
  });
  form.addEventListener('change', () => {
    ask();
    look().catch(() => {});
  });
  form.addEventListener('chosen', ask);

  // Before the form is sent: is somebody still signed in? If not, the page stays as it is. What is typed is kept besides (kept-forms.js).
  const lost = document.getElementById('session-lost');
  document.addEventListener('session-lost', () => { lost.hidden = false; });
  let checkedUntil = 0;
  const isSignedIn = async () => {
    const answer = await fetch('/staff/intake/session', { redirect: 'manual' });
    if (!answer.ok) {
      return false;
    }

    named('__RequestVerificationToken').value = (await answer.json()).token;
    return true;
  };

  form.addEventListener('submit', async event => {
    if (event.timeStamp < checkedUntil) {
      return;
    }

    event.preventDefault();
    event.stopImmediatePropagation();
    await Promise.all([...form.querySelectorAll('.combo')].map(input => input.combo.pending));
    lost.hidden = await isSignedIn().catch(() => false);
    if (lost.hidden) {
      checkedUntil = performance.now() + 5000;
      form.requestSubmit();
    } else {
      lost.querySelector('a').focus();
    }
  }, true);

  ask();
  look().catch(() => {});

  // Not from under the hands of who was faster than the page.
  if (!document.querySelector('[data-error-summary]') && document.activeElement === document.body) {
    goTo(way()[0]);
  }
})();
