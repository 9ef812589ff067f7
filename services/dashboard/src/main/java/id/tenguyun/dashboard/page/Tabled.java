package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import java.util.List;

/** A page's content that holds tables, each to be taken away as CSV, and charts, each as SVG. */
interface Tabled {

  List<Table> tables();

  /** None on a page of tables alone. */
  default List<Chart> charts() {
    return List.of();
  }
}
