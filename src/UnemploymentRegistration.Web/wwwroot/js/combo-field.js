// Makes a box of a list: a code, a part of the name or the initials choose from it. Enter and Tab take the first that fits.
(() => {
  'use strict';

  let made = 0;
  const make = (name, cssClass) => {
    const element = document.createElement(name);
    element.className = cssClass;
    return element;
  };

  // A box over some source of choices. What is chosen is kept by the field that it stands for.
  class Combo {
    constructor(input, search, choose) {
      Object.assign(this, { input, search, choose, found: [], active: 0, label: input.value, pending: Promise.resolve(), asked: 0 });
      this.list = make('ul', 'combo-list');
      this.list.id = `combo-${made += 1}`;
      this.list.hidden = true;
      this.list.setAttribute('role', 'listbox');
      this.state = make('span', 'combo-state field-error');
      this.state.id = `${this.list.id}-state`;
      this.state.setAttribute('role', 'status');
      input.autocomplete = 'off';
      input.spellcheck = false;
      const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id };
      Object.entries(roles).forEach(([name, value]) => input.setAttribute(name, value));
      input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), this.state.id].filter(Boolean).join(' '));
      input.after(this.list, this.state);
      input.combo = this;
      input.addEventListener('input', () => this.look());
      input.addEventListener('keydown', event => this.onKey(event));
      input.addEventListener('focus', () => input.select());
      input.addEventListener('blur', () => this.commit());
      this.list.addEventListener('mousedown', event => event.preventDefault());
      this.list.addEventListener('click', event => {
        const at = [...this.list.children].indexOf(event.target.closest('li'));
        if (at >= 0) {
          this.take(this.found[at]);
        }
      });
    }

    look() {
      const asked = this.asked += 1;
      this.state.textContent = '';
      const answer = this.search(this.input.value.trim());
      if (!(answer instanceof Promise)) {
        this.show(answer);
        return;
      }

      this.pending = answer.then(found => asked === this.asked && this.show(found));
    }

    show(found) {
      this.found = found;
      this.active = 0;
      this.list.replaceChildren(...found.map((item, at) => {
        const line = document.createElement('li');
        line.id = `${this.list.id}-${at}`;
        line.setAttribute('role', 'option');
        line.textContent = item.text;
        return line;
      }));
      this.list.hidden = found.length === 0 || document.activeElement !== this.input;
      this.mark();
    }

    mark() {
      [...this.list.children].forEach((line, at) => line.setAttribute('aria-selected', String(at === this.active)));
      this.input.setAttribute('aria-expanded', String(!this.list.hidden));
      if (this.list.hidden) {
        this.input.removeAttribute('aria-activedescendant');
        return;
      }

      this.input.setAttribute('aria-activedescendant', `${this.list.id}-${this.active}`);
      this.list.children[this.active].scrollIntoView({ block: 'nearest' });
    }

    onKey(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        if (this.list.hidden) {
          this.look();
        } else {
          this.active = (this.active + step + this.found.length) % this.found.length;
          this.mark();
        }
      } else if (event.key === 'Escape' && !this.list.hidden) {
        event.preventDefault();
        this.input.value = this.label;
        this.close();
      }
    }

    close() {
      this.asked += 1;
      this.found = [];
      this.list.hidden = true;
      this.mark();
    }

    take(item) {
      this.set(item.value, item.label);
      this.input.dispatchEvent(new Event('chosen', { bubbles: true }));
    }

    set(value, label) {
      this.choose(value, label);
      this.label = label;
      this.input.value = label;
      this.state.textContent = '';
      this.close();
    }

    // Whether the focus may move on. A choice still on its way is taken when it comes, so that nobody types into the wrong box.
    commit() {
      const typed = this.input.value.trim();
      if (typed === this.label) {
        this.close();
        return true;
      }

      if (!typed) {
        this.take({ value: '', label: '' });
        return true;
      }

      const active = this.active;
      const asked = this.asked;
      this.pending = this.pending.then(() => asked === this.asked && this.input.value.trim() === typed && this.takeFirst(active));
      return true;
    }

    takeFirst(active) {
      const item = this.found[active] ?? this.found[0];
      if (item) {
        this.take(item);
        return;
      }

      // What was typed stays; nothing is chosen, and the server says the same.
      this.choose('', '');
      this.label = '';
      this.state.textContent = '没有这一项，请重新键入';
    }
  }

  const overSelect = select => {
    const options = [...select.options].filter(option => option.value).map(option => ({
      value: option.value, label: option.text, text: option.text, code: option.dataset.code.toLowerCase(),
      name: option.text.slice(option.dataset.code.length + 1), initials: option.dataset.initials,
    }));
    const input = make('input', 'form-control combo');
    input.type = 'text';
    input.id = select.id;
    input.value = select.selectedOptions[0]?.value ? select.selectedOptions[0].text : '';
    for (const name of ['aria-describedby', 'aria-invalid']) {
      if (select.hasAttribute(name)) {
        input.setAttribute(name, select.getAttribute(name));
      }
    }

    select.id += '-list';
    select.hidden = true;
    select.after(input);
    const search = typed => {
      const text = typed.toLowerCase();
      const rank = item => [
        item.code === text, item.code.startsWith(text), item.initials.startsWith(text), item.name.startsWith(typed), item.name.includes(typed) || item.label === typed,
      ].indexOf(true);
      return options.map(item => [rank(item), item]).filter(([at]) => at >= 0).sort(([a], [b]) => a - b).map(([, item]) => item);
    };
    new Combo(input, search, value => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  const overPlaces = box => {
    const field = box.querySelector('[data-division-field]');
    const legend = field.querySelector('legend');
    const selects = () => [...field.querySelectorAll('.division-levels select')];
    const chosen = selects().filter(select => select.value);
    const input = make('input', 'form-control combo');
    input.type = 'text';
    input.id = selects()[0].id;
    input.setAttribute('aria-label', legend.firstChild.textContent);
    if (field.hasAttribute('aria-describedby')) {
      input.setAttribute('aria-describedby', field.getAttribute('aria-describedby'));
    }

    if (selects()[0].getAttribute('aria-invalid')) {
      input.setAttribute('aria-invalid', 'true');
    }

    const kept = document.createElement('input');
    kept.type = 'hidden';
    kept.name = field.dataset.field;
    kept.value = chosen.at(-1)?.value ?? '';
    input.value = chosen.map(select => select.selectedOptions[0].text).join('');
    selects()[0].id += '-list';
    selects().forEach(select => { select.disabled = true; });
    field.querySelector('.division-levels').hidden = true;
    field.querySelector('.division-search')?.remove();
    field.append(input, kept);

    const search = async text => {
      if (!text) {
        return [];
      }

      const answer = await fetch(`/staff/intake/places?${new URLSearchParams({ text })}`, { redirect: 'manual' });
      if (answer.type === 'opaqueredirect') {
        document.dispatchEvent(new Event('session-lost'));
        return [];
      }

      if (!answer.ok) {
        throw new Error(`The places could not be read: ${answer.status}.`);
      }

      return (await answer.json()).map(place => ({ value: place.code, label: place.path, text: `${place.code} ${place.path}` }));
    };
    // Where nothing can be searched the lists come back, and what was chosen in them counts.
    const fallBack = () => {
      input.combo.list.remove();
      input.remove();
      kept.remove();
      selects().forEach(select => { select.disabled = false; });
      field.querySelector('.division-levels').hidden = false;
      return [];
    };
    new Combo(input, text => search(text).catch(fallBack), value => { kept.value = value; });
  };

  document.querySelectorAll('select[data-code-field]').forEach(overSelect);
  document.querySelectorAll('[data-place-field]').forEach(overPlaces);
})();
