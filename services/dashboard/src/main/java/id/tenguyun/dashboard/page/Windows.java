package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.facts.Fact.WindowTime;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.views.OpenVacancy;
import id.tenguyun.dashboard.views.Release;
import id.tenguyun.dashboard.views.Slice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Open windows and releases in words. */
final class Windows {

  private final Wording wording;

  Windows(Wording wording) {
    this.wording = wording;
  }

  /**
   * A vacancy and who may be nominated for it.
   *
   * @param nextTier who joins next; none once everyone may be nominated
   * @param opensAt when, for programs
   * @param opens when, in words
   */
  public record Row(
      String employer,
      String vacancy,
      String title,
      String skillClass,
      String filled,
      PriorityTier openTier,
      @Nullable PriorityTier nextTier,
      @Nullable String opensAt,
      @Nullable String opens,
      String closes) {}

  Row row(OpenVacancy vacancy) {
    Optional<WindowTime> next = vacancy.next();
    return new Row(
        vacancy.employerId(),
        vacancy.vacancyId(),
        vacancy.title(),
        wording.text("class." + vacancy.skillClass()),
        wording.text("projects.filled", vacancy.filled(), vacancy.openings()),
        vacancy.openTier(),
        next.map(WindowTime::tier).orElse(null),
        next.map(window -> window.opensAt().toString()).orElse(null),
        next.map(window -> wording.when(window.opensAt())).orElse(null),
        wording.date(vacancy.closesOn()));
  }

  Table windows(Slice<OpenVacancy> vacancies) {
    return new Table(
        "windows",
        wording.text("windows.title"),
        List.of(
            Table.words(wording.text("compliance.employer")),
            Table.words(wording.text("windows.vacancy")),
            Table.words(wording.text("windows.job")),
            Table.words(wording.text("projects.table.class")),
            Table.number(wording.text("projects.table.openings")),
            Table.number(wording.text("projects.table.filled")),
            Table.words(wording.text("windows.open")),
            Table.words(wording.text("windows.next")),
            Table.words(wording.text("windows.opens")),
            Table.words(wording.text("windows.closes"))),
        vacancies.items().stream().map(this::cells).toList());
  }

  Table releases(Slice<Release> releases) {
    return new Table(
        "releases",
        wording.text("releases.title"),
        List.of(
            Table.words(wording.text("releases.at")),
            Table.words(wording.text("compliance.employer")),
            Table.words(wording.text("windows.vacancy")),
            Table.number(wording.text("releases.seats")),
            Table.words(wording.text("releases.requestedBy")),
            Table.words(wording.text("releases.signedBy")),
            Table.words(wording.text("releases.by")),
            Table.words(wording.text("releases.until")),
            Table.words(wording.text("releases.reason")),
            Table.words(wording.text("releases.evidence")),
            Table.words(wording.text("releases.proof")),
            Table.words(wording.text("releases.akad"))),
        releases.items().stream().map(this::cells).toList());
  }

  private List<Table.Cell> cells(OpenVacancy vacancy) {
    Row row = row(vacancy);
    return List.of(
        Table.Cell.of(row.employer()),
        Table.Cell.of(row.vacancy()),
        Table.Cell.of(row.title()),
        Table.Cell.of(row.skillClass()),
        Table.Cell.of(wording.number(vacancy.openings()), Integer.toString(vacancy.openings())),
        Table.Cell.of(wording.number(vacancy.filled()), Integer.toString(vacancy.filled())),
        Table.Cell.of(wording.text("upto." + row.openTier()), row.openTier().name()),
        row.nextTier() == null
            ? Table.Cell.of("–", "")
            : Table.Cell.of(wording.text("tier." + row.nextTier()), row.nextTier().name()),
        row.opensAt() == null || row.opens() == null
            ? Table.Cell.of("–", "")
            : Table.Cell.time(row.opens(), row.opensAt()),
        Table.Cell.time(row.closes(), vacancy.closesOn().toString()));
  }

  private List<Table.Cell> cells(Release release) {
    return List.of(
        Table.Cell.time(wording.when(release.at()), release.at().toString()),
        Table.Cell.of(release.employerId()),
        Table.Cell.of(release.vacancyId()),
        Table.Cell.of(wording.number(release.seats()), Integer.toString(release.seats())),
        Table.Cell.of(release.requestedBy()),
        Table.Cell.of(release.signedBy()),
        by(release),
        until(release),
        orDash(release.reason()),
        evidence(release),
        orDash(release.proofRoundId()),
        orDash(release.akadApprovalNumber().orElse("")));
  }

  /** Of this vacancy alone, or of the trade, by an exemption that has a number. */
  private Table.Cell by(Release release) {
    String kind =
        release
            .exemptionId()
            .map(exemption -> wording.text("releases.by.exemption", exemption))
            .orElseGet(() -> wording.text("releases.by.release", release.releaseId()));
    return Table.Cell.of(kind);
  }

  /** The end that was, else the end that will be. */
  private Table.Cell until(Release release) {
    return release
        .sealedAt()
        .map(
            at -> Table.Cell.time(wording.text("releases.sealed", wording.when(at)), at.toString()))
        .or(() -> release.expiresAt().map(at -> Table.Cell.time(wording.when(at), at.toString())))
        .orElseGet(() -> orDash(""));
  }

  private Table.Cell evidence(Release release) {
    String told =
        release.evidence().stream()
            .map(piece -> wording.text("effort." + piece.kind()) + ": " + piece.reference())
            .collect(Collectors.joining("; "));
    return orDash(told);
  }

  private static Table.Cell orDash(String text) {
    return Table.Cell.of(text.isEmpty() ? "–" : text, text);
  }
}
