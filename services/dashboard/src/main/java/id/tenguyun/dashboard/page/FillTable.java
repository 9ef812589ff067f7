package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.figures.FillReports;
import java.util.List;

/** What employers reported of their filled vacancies, in words. */
final class FillTable {

  private FillTable() {}

  static Table of(List<FillReports> reports, Wording wording) {
    return new Table(
        "fill-reports",
        wording.text("fills.title"),
        List.of(
            Table.words(wording.text("compliance.employer")),
            Table.words(wording.text("projects.table.class")),
            Table.number(wording.text("fills.onTime")),
            Table.number(wording.text("fills.late"))),
        reports.stream().map(report -> row(report, wording)).toList());
  }

  private static List<Table.Cell> row(FillReports report, Wording wording) {
    return List.of(
        Table.Cell.of(report.employerId()),
        Table.Cell.of(wording.text("class." + report.skillClass())),
        Table.Cell.of(wording.number(report.onTime()), Integer.toString(report.onTime())),
        Table.Cell.of(wording.number(report.late()), Integer.toString(report.late())));
  }
}
