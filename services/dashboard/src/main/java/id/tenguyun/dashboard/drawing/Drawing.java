package id.tenguyun.dashboard.drawing;

/** How one kind of chart is drawn beneath the title. */
interface Drawing {

  /** How much room it needs, in the file's units. */
  int height();

  /** Draws it from this line downwards. */
  void on(Paper paper, int top);

  static Drawing of(Chart chart) {
    return switch (chart) {
      case Chart.Columns columns -> new ColumnsDrawing(columns);
      case Chart.Lines lines -> new LinesDrawing(lines);
      case Chart.Bars bars -> new BarsDrawing(bars);
      case Chart.Heat heat -> new HeatDrawing(heat);
      case Chart.TileMap map -> new MapDrawing(map);
    };
  }
}
