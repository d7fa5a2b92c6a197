// Draws the bars of a table beside it. The table stays: it is what works without scripts, and says every number.
(() => {
  'use strict';

  if (!window.echarts) {
    return;
  }

  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--ink').trim();
  const line = style.getPropertyValue('--line').trim();
  const font = getComputedStyle(document.body).fontFamily;
  const barHeight = 34;

  const rowsOf = table => [...table.querySelectorAll('tbody tr')].map(row => ({
    name: row.querySelector('th').textContent.trim(),
    value: Number(row.querySelector('[data-value]').dataset.value),
  }));

  const draw = place => {
    const rows = rowsOf(document.getElementById(place.dataset.chart));
    place.style.display = 'block';
    place.style.height = `${rows.length * barHeight + 24}px`;
    const chart = echarts.init(place, null, { renderer: 'canvas', locale: 'ZH' });
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: `${place.dataset.title}：${rows.map(row => `${row.name} ${row.value} ${place.dataset.unit}`).join('，')}。下面的表格列出同样的数字。` } },
      textStyle: { fontFamily: font, color: ink },
      grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
      tooltip: { trigger: 'item', renderMode: 'richText', valueFormatter: value => `${value} ${place.dataset.unit}` },
      xAxis: { type: 'value', minInterval: 1, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(row => row.name),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: line } },
        axisLabel: { color: ink, fontSize: 13, width: Math.min(240, place.clientWidth * 0.45), overflow: 'truncate' },
      },
      series: [{
        type: 'bar',
        name: place.dataset.title,
        data: rows.map(row => row.value),
        itemStyle: { color: style.getPropertyValue('--danger').trim() },
        barMaxWidth: 20,
        label: { show: true, position: 'right', color: ink, formatter: `{c} ${place.dataset.unit}` },
      }],
    });
    new ResizeObserver(() => chart.resize()).observe(place);
  };

  for (const place of document.querySelectorAll('[data-chart]')) {
    draw(place);
  }
})();
