// Draws charts from the tables beside them; without it the tables are all there is.
(() => {
  "use strict";

  const BARS = ["--seat-ring-1", "--seat-district", "--seat-regency", "--seat-province", "--seat-national"];
  const LINES = ["--line-1", "--line-2", "--line-3", "--line-4"];
  const SHAPES = ["circle", "rect", "triangle", "diamond"];

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const texts = (cells) => [...cells].map((cell) => cell.textContent.trim());
  const value = (cell) => (cell.dataset.value === "" ? null : Number(cell.dataset.value));
  const column = (table, i) => [...table.tBodies[0].rows].map((row) => value(row.cells[i]));

  function bars(table, names) {
    return BARS.map((colour, i) => ({
      name: names[i + 1], type: "bar", stack: "all", barMaxWidth: 22,
      itemStyle: { color: token(colour), borderColor: token("--paper"), borderWidth: 0.5 },
      data: column(table, i + 1),
    }));
  }

  // the last column is the floor
  function lines(table, names) {
    return names.slice(1).map((name, i) => {
      const floor = i === names.length - 2;
      return {
        name, type: "line", symbol: floor ? "none" : SHAPES[i % SHAPES.length], symbolSize: 6,
        showSymbol: column(table, i + 1).length < 32, connectNulls: true,
        itemStyle: { color: token(floor ? "--soft" : LINES[i % LINES.length]) },
        lineStyle: { width: floor ? 1.5 : 2, type: floor ? "dashed" : "solid" },
        data: column(table, i + 1),
      };
    });
  }

  function options(table, kind, quiet) {
    const names = texts(table.tHead.rows[0].cells);
    const share = kind === "lines";
    const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent", maximumFractionDigits: 1 });
    return {
      animation: false,
      aria: { enabled: false },
      grid: { left: 4, right: 8, top: share ? 30 : 10, bottom: 2, containLabel: true },
      legend: share ? { top: 0, left: 0, icon: "roundRect", itemHeight: 3, itemWidth: 16, textStyle: quiet } : undefined,
      // drawn on the canvas: an HTML tooltip would need inline styles, which the page forbids
      tooltip: {
        trigger: "axis", renderMode: "richText", axisPointer: { type: share ? "line" : "shadow" },
        valueFormatter: (n) => (n === null || n === undefined ? "–" : share ? percent.format(n) : String(n)),
        backgroundColor: token("--paper"), borderColor: token("--line-strong"),
        textStyle: { color: token("--ink"), fontFamily: token("--font"), fontSize: 12 },
      },
      xAxis: {
        type: "category", data: [...table.tBodies[0].rows].map((row) => row.cells[0].textContent.trim()),
        axisLabel: { ...quiet, hideOverlap: true }, boundaryGap: !share,
        axisTick: { show: false }, axisLine: { lineStyle: { color: token("--line-strong") } },
      },
      yAxis: {
        type: "value", minInterval: share ? 0 : 1, min: 0, max: share ? 1 : undefined, splitNumber: 3, interval: share ? 0.25 : undefined,
        axisLabel: { ...quiet, formatter: share ? (n) => percent.format(n) : undefined },
        splitLine: { lineStyle: { color: token("--line") } },
      },
      series: share ? lines(table, names) : bars(table, names),
    };
  }

  function draw(box) {
    const table = document.getElementById(box.dataset.chart);
    if (!table) return;
    const chart = echarts.getInstanceByDom(box) ?? echarts.init(box, null, { renderer: "canvas" });
    const quiet = { color: token("--soft"), fontFamily: token("--font"), fontSize: 11 };
    chart.setOption(options(table, box.dataset.kind, quiet), true);
    chart.resize();
  }

  function drawAll() {
    if (typeof echarts === "undefined") return;
    document.querySelectorAll("[data-chart]").forEach(draw);
  }

  drawAll();
  document.addEventListener("htmx:afterSettle", drawAll);
  window.addEventListener("resize", drawAll);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
})();
