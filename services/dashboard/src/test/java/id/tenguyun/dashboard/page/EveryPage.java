package id.tenguyun.dashboard.page;

import java.util.List;

/** An address of every page, and of every choice that changes what a page is made of. */
final class EveryPage {

  static final List<String> ADDRESSES =
      List.of(
          "/",
          "/rules",
          "/rules/KIPI",
          "/rules/PLTA-MENTARANG?denominator=with-foreign-workers",
          "/rules/PRI-TARAKAN",
          "/rules/KIPI/report?month=2026-10",
          "/funnel",
          "/funnel?by=regency",
          "/teach",
          "/map",
          "/map?show=work",
          "/why",
          "/why?project=KIPI",
          "/why/decision?round=65-000014&employer=KIPI-A&vacancy=V-SEMI_SKILLED",
          "/why/not-me",
          "/why/not-me?vacancy=KIPI-A%2FV-SEMI_SKILLED",
          "/books");

  private EveryPage() {}
}
