package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.views.Freeze;
import java.util.List;

/** Employers that get no nominations for now, in words. */
final class Freezes {

  private Freezes() {}

  static Table table(List<Freeze> frozen, Wording wording) {
    return new Table(
        "frozen",
        wording.text("frozen.title"),
        List.of(
            Table.words(wording.text("compliance.employer")),
            Table.words(wording.text("frozen.since"))),
        frozen.stream()
            .map(freeze ->
                List.of(
                    Table.Cell.of(freeze.employerId()),
                    Table.Cell.time(wording.when(freeze.since()), freeze.since().toString())))
            .toList());
  }
}
