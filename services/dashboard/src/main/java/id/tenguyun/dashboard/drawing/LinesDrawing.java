package id.tenguyun.dashboard.drawing;

import java.util.Optional;

/** Shares over time, from none to the whole. */
final class LinesDrawing implements Drawing {

  /** With more points than this the dots of a line run into each other. */
  private static final int MOST_DOTS = 32;

  private static final double QUARTER = 0.25;

  private final Chart.Lines chart;
  private final Legend legend;

  LinesDrawing(Chart.Lines chart) {
    this.chart = chart;
    this.legend = new Legend(chart.lines().stream().map(Chart.Line::key).toList());
  }

  @Override
  public int height() {
    return legend.height() + Axes.HEIGHT;
  }

  @Override
  public void on(Paper paper, int top) {
    legend.on(paper, top);
    Axes axes = new Axes(top + legend.height(), chart.labels().size(), 1);
    axes.draw(paper, chart.labels(), QUARTER, share -> Math.round(share * 100) + "%");
    chart.lines().forEach(line -> draw(paper, axes, line));
  }

  private static void draw(Paper paper, Axes axes, Chart.Line line) {
    var points = new StringBuilder();
    boolean dots = !line.floor() && line.shares().size() < MOST_DOTS;
    for (int i = 0; i < line.shares().size(); i++) {
      Optional<Double> share = line.shares().get(i);
      if (share.isPresent()) {
        double y = axes.y(share.get());
        points
            .append(points.isEmpty() ? 'M' : 'L')
            .append(Paper.number(axes.x(i)))
            .append(' ')
            .append(Paper.number(y));
        if (dots) {
          paper.dot(axes.x(i), y, line.key().colour());
        }
      }
    }
    if (!points.isEmpty()) {
      paper.path(points.toString(), line.floor(), line.key().colour());
    }
  }
}
