// Draws the days as stacked bars from the table beside them; without it the table is all there is.
(() => {
  "use strict";

  const TIERS = ["ring-1", "district", "regency", "province", "national"];
  let chart = null;

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const texts = (cells) => [...cells].map((cell) => cell.textContent.trim());

  function draw() {
    const box = document.getElementById("days-chart");
    const table = box && document.getElementById(box.dataset.chart);
    if (!table || typeof echarts === "undefined") return;
    if (!chart || chart.getDom() !== box) {
      chart?.dispose();
      chart = echarts.init(box, null, { renderer: "canvas" });
    }
    const names = texts(table.tHead.rows[0].cells);
    const rows = [...table.tBodies[0].rows].map((row) => texts(row.cells));
    const quiet = { color: token("--soft"), fontFamily: token("--font"), fontSize: 11 };
    chart.setOption({
      animation: false,
      grid: { left: 4, right: 4, top: 10, bottom: 2, containLabel: true },
      // drawn on the canvas: an HTML tooltip would need inline styles, which the page forbids
      tooltip: {
        trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" },
        backgroundColor: token("--paper"), borderColor: token("--line-strong"),
        textStyle: { color: token("--ink"), fontFamily: token("--font"), fontSize: 12 },
      },
      xAxis: {
        type: "category", data: rows.map((row) => row[0]), axisLabel: { ...quiet, hideOverlap: true },
        axisTick: { show: false }, axisLine: { lineStyle: { color: token("--line-strong") } },
      },
      yAxis: {
        type: "value", minInterval: 1, axisLabel: quiet, splitNumber: 3,
        splitLine: { lineStyle: { color: token("--line") } },
      },
      series: TIERS.map((tier, i) => ({
        name: names[i + 1], type: "bar", stack: "days", barMaxWidth: 22,
        itemStyle: { color: token("--seat-" + tier) },
        data: rows.map((row) => Number(row[i + 1])),
      })),
    });
    chart.resize();
  }

  draw();
  document.addEventListener("htmx:afterSettle", draw);
  window.addEventListener("resize", draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
})();
