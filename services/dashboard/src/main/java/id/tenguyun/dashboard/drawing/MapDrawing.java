package id.tenguyun.dashboard.drawing;

import id.tenguyun.dashboard.drawing.Paper.Anchor;
import id.tenguyun.dashboard.drawing.Paper.Type;

/** Tiles, with the colour of what they belong to on their upper edge. */
final class MapDrawing implements Drawing {

  private static final double NAME = 9;
  private static final double FIGURE = 14;

  private final Chart.TileMap chart;
  private final Legend legend;
  private final double side;
  private final int rows;

  MapDrawing(Chart.TileMap chart) {
    this.chart = chart;
    this.legend = new Legend(chart.keys());
    int columns = chart.tiles().stream().mapToInt(Chart.Tile::column).max().orElse(0) + 1;
    this.rows = chart.tiles().stream().mapToInt(Chart.Tile::row).max().orElse(0) + 1;
    this.side = (double) Paper.INNER / columns;
  }

  @Override
  public int height() {
    return legend.height() + (int) Math.ceil(rows * side);
  }

  @Override
  public void on(Paper paper, int top) {
    legend.on(paper, top);
    int under = top + legend.height();
    for (Chart.Tile tile : chart.tiles()) {
      draw(paper, tile, Paper.MARGIN + tile.column() * side, under + tile.row() * side);
    }
  }

  private void draw(Paper paper, Chart.Tile tile, double x, double y) {
    double inner = side - 4;
    paper.box(x, y, inner, inner, 6, Colour.heat(tile.level()));
    paper.box(x, y, inner, 4, 2, tile.edge());
    Colour ink = Colour.onHeat(tile.level());
    double line = y + 15;
    for (String name : tile.lines()) {
      paper.write(x + 6, line, name, new Type(NAME, 400, ink), Anchor.START);
      line += 11;
    }
    if (!tile.text().isEmpty()) {
      Type type = new Type(FIGURE, 680, ink);
      paper.write(x + inner - 6, y + inner - 7, tile.text(), type, Anchor.END);
    }
  }
}
