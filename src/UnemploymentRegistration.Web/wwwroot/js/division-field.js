// Fetches the next level of a division as soon as one is chosen, and finds divisions by name.
(() => {
  'use strict';

  const source = '/api/v1/divisions';
  const levels = ['Province', 'City', 'County', 'Street', 'Community'];
  const words = ['省', '市', '县（区）', '街道（乡镇）', '社区（村）'];

  const fetchList = async query => {
    const answer = await fetch(`${source}?${new URLSearchParams(query)}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      throw new Error(`The divisions could not be read: ${answer.status}.`);
    }

    return answer.json();
  };

  const option = (value, text) => {
    const element = document.createElement('option');
    element.value = value;
    element.textContent = text;
    return element;
  };

  const enhance = field => {
    const name = field.dataset.field;
    const list = field.querySelector('.division-levels');
    const id = list.querySelector('select').id;
    const last = levels.findIndex(level => level.toLowerCase() === field.dataset.divisionField.toLowerCase());
    const selects = () => [...list.querySelectorAll('select')];

    // Gone rather than hidden: a hidden button would still answer the Enter key.
    const next = field.querySelector('.division-next');
    next?.remove();

    const addLevel = (index, choices) => {
      const box = document.createElement('div');
      box.className = 'division-level';
      const label = document.createElement('label');
      label.className = 'division-label';
      label.htmlFor = `${id}_${levels[index]}`;
      label.textContent = words[index];
      const select = document.createElement('select');
      select.className = 'form-select';
      select.id = label.htmlFor;
      select.name = `${name}.${levels[index]}`;
      select.append(option('', '请选择'), ...choices.map(choice => option(choice.code, choice.name)));
      box.append(label, select);
      list.append(box);
    };

    const choose = async (index, code) => {
      const below = selects().slice(index + 1);
      below.forEach(select => select.closest('.division-level').remove());
      if (!code || index >= last) {
        return;
      }

      const children = await fetchList({ parent: code });
      if (children.length && selects()[index].value === code) {
        addLevel(index + 1, children);
      }
    };

    const chooseWhole = async code => {
      for (const [index, length] of [2, 4, 6, 9, 12].entries()) {
        const part = code.slice(0, length);
        if (code.length < length || index > last || !selects()[index]) {
          return;
        }

        selects()[index].value = part;
        await choose(index, part);
      }
    };

    list.addEventListener('change', event => {
      // Where the list cannot be fetched the button comes back, and the server renders the next level.
      choose(selects().indexOf(event.target), event.target.value).catch(() => next && list.after(next));
    });

    if (field.dataset.searchUnder) {
      addSearch(field, list, id, chooseWhole);
    }
  };

  const addSearch = (field, list, id, chooseWhole) => {
    const box = document.createElement('div');
    box.className = 'division-search';
    const label = document.createElement('label');
    label.htmlFor = `${id}-search`;
    label.textContent = '按名称查找（街道、乡镇、社区、村）';
    const row = document.createElement('div');
    row.className = 'division-search-row';
    const input = document.createElement('input');
    input.id = label.htmlFor;
    input.className = 'form-control';
    input.type = 'search';
    input.autocomplete = 'off';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-outline-primary';
    button.textContent = '查找';
    const state = document.createElement('div');
    state.setAttribute('role', 'status');
    const found = document.createElement('ul');
    found.className = 'division-found';
    row.append(input, button);
    box.append(label, row, state, found);
    list.before(box);

    const search = async () => {
      const text = input.value.trim();
      found.replaceChildren();
      if (!text) {
        state.textContent = '请先输入名称。';
        return;
      }

      const results = await fetchList({ search: text, under: field.dataset.searchUnder });
      state.textContent = results.length ? `找到 ${results.length} 个，请选择：` : '没有找到。请换个名称，或在下面逐级选择。';
      found.replaceChildren(...results.map(result => {
        const item = document.createElement('li');
        const pick = document.createElement('button');
        pick.type = 'button';
        pick.textContent = result.path ?? result.name;
        pick.addEventListener('click', async () => {
          await chooseWhole(result.code);
          found.replaceChildren();
          state.textContent = `已选择：${pick.textContent}`;
          list.querySelector('.division-level:last-child select').focus();
        });
        item.append(pick);
        return item;
      }));
    };

    const fail = () => { state.textContent = '暂时不能查找，请在下面逐级选择。'; };
    button.addEventListener('click', () => search().catch(fail));
    input.addEventListener('keydown', event => {
      if (event.key === 'Enter') {
        event.preventDefault();
        search().catch(fail);
      }
    });
  };

  document.querySelectorAll('[data-division-field]').forEach(enhance);
})();
