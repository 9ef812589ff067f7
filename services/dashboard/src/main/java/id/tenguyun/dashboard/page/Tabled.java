package id.tenguyun.dashboard.page;

import java.util.List;

/** A page's content that holds tables, each of which may be asked for as CSV. */
interface Tabled {

  List<Table> tables();
}
