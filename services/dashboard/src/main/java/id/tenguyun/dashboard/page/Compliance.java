package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.drawing.Colour;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.ComplianceFigure;
import id.tenguyun.dashboard.facts.Fact.Denominator;
import id.tenguyun.dashboard.facts.Fact.FloorShare;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Employers' shares against the floors, under one denominator. */
final class Compliance {

  private static final List<PriorityTier> FLOORED =
      Arrays.stream(PriorityTier.values()).filter(PriorityTier::local).toList();

  private final Wording wording;
  private final Denominator denominator;

  Compliance(Wording wording, Denominator denominator) {
    this.wording = wording;
    this.denominator = denominator;
  }

  /**
   * One employer in one skill class.
   *
   * @param total people counted under the denominator
   * @param foreign the foreign workers among them and their hours, in words; none where there are
   *     none
   * @param tiers one for each local tier
   */
  public record Row(
      String project,
      String employer,
      SkillClass skillClass,
      String status,
      String day,
      int total,
      int foreignWorkers,
      @Nullable String foreign,
      List<TierShare> tiers) {}

  /**
   * A share against its floor.
   *
   * @param floor the floor in words; none where the policy sets none
   * @param actual the share in words; none where nobody is counted
   * @param state MET or SHORT; none without a floor or a share
   * @param width length of its bar
   * @param mark where the floor stands on the bar
   */
  public record TierShare(
      PriorityTier tier,
      @Nullable String floor,
      @Nullable String actual,
      @Nullable String state,
      String width,
      String mark) {}

  static List<PriorityTier> tiers() {
    return FLOORED;
  }

  Row row(ComplianceAssessed assessed) {
    Optional<ComplianceFigure> figure = figure(assessed, denominator);
    return new Row(
        assessed.projectId(),
        assessed.employerId(),
        assessed.skillClass(),
        assessed.status().name(),
        wording.date(assessed.day()),
        figure.map(ComplianceFigure::total).orElse(0),
        figure.map(ComplianceFigure::foreignWorkers).orElse(0),
        figure.flatMap(this::foreign).orElse(null),
        FLOORED.stream().map(tier -> share(figure, tier)).toList());
  }

  private Optional<String> foreign(ComplianceFigure figure) {
    String heads = wording.text("compliance.among", figure.foreignWorkers());
    return figure
        .foreignHours()
        .map(hours -> wording.text("compliance.among.hours", heads, hours))
        .or(() -> Optional.of(heads).filter(_ -> figure.foreignWorkers() > 0));
  }

  /** The share of people of the province. */
  Optional<BigDecimal> localShare(ComplianceAssessed assessed) {
    return share(assessed, PriorityTier.PROVINCE).flatMap(FloorShare::actual);
  }

  /** The floor for people of the province; none where the policy sets none. */
  Optional<BigDecimal> localFloor(ComplianceAssessed assessed) {
    return share(assessed, PriorityTier.PROVINCE)
        .map(FloorShare::floor)
        .filter(floor -> floor.signum() > 0);
  }

  Table table(List<ComplianceAssessed> assessments) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.words(wording.text("compliance.employer")));
    columns.add(Table.words(wording.text("projects.table.class")));
    columns.add(Table.words(wording.text("compliance.state")));
    columns.add(Table.words(wording.text("compliance.day")));
    columns.add(Table.words(wording.text("compliance.denominator")).inFileOnly());
    columns.add(Table.number(wording.text("compliance.total")));
    columns.add(ofForeigners("compliance.foreign"));
    columns.add(ofForeigners("compliance.hours"));
    for (PriorityTier tier : FLOORED) {
      columns.add(Table.number(wording.text("tier." + tier)));
      columns.add(Table.number(wording.text("compliance.floor", wording.text("tier." + tier))));
    }
    return new Table(
        "compliance",
        wording.text("compliance.title"),
        columns,
        assessments.stream().map(this::cells).toList());
  }

  private Table.Column ofForeigners(String label) {
    Table.Column column = Table.number(wording.text(label));
    return denominator == Denominator.WITH_FOREIGN_WORKERS ? column : column.inFileOnly();
  }

  /** A bar for each employer's share up to each tier that has a floor. */
  Chart chart(List<Row> rows) {
    List<Chart.Bar> bars = new ArrayList<>();
    for (Row row : rows) {
      for (TierShare share : row.tiers()) {
        if (share.floor() != null && share.actual() != null) {
          bars.add(bar(row, share, share.floor(), share.actual()));
        }
      }
    }
    return new Chart.Bars(
        "shares", wording.text("compliance.title"), definition(), List.of(), bars);
  }

  private Chart.Bar bar(Row row, TierShare share, String floor, String actual) {
    String label =
        "%s · %s · %s"
            .formatted(
                row.employer(),
                wording.text("class." + row.skillClass()),
                wording.text("upto." + share.tier()));
    boolean met = "MET".equals(share.state());
    String note = actual + " " + wording.text("compliance.of", floor);
    return Charts.plain(
        label,
        met ? note : note + " · " + wording.text("state.SHORT"),
        met ? Colour.SEAT_REGENCY : Colour.BREACH,
        share.width(),
        Optional.of(share.mark()));
  }

  /** The trend of a skill class. */
  Chart trend(String projectId, Table trend) {
    String title =
        "%s · %s · %s".formatted(projectId, trend.caption(), wording.text("trend.title"));
    return Charts.lines(trend, title, wording.text("trend.note") + " " + definition());
  }

  private String definition() {
    return wording.text("denominator." + Questions.name(denominator) + ".long");
  }

  private List<Table.Cell> cells(ComplianceAssessed assessed) {
    Row row = row(assessed);
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.of(row.employer()));
    cells.add(Table.Cell.of(wording.text("class." + row.skillClass())));
    cells.add(Table.Cell.state(wording.text("status." + row.status()), row.status()));
    cells.add(Table.Cell.time(row.day(), assessed.day().toString()));
    cells.add(Table.Cell.of(wording.text("compliance." + denominator), denominator.name()));
    cells.add(Table.Cell.of(wording.number(row.total()), Integer.toString(row.total())));
    cells.add(
        Table.Cell.of(
            wording.number(row.foreignWorkers()), Integer.toString(row.foreignWorkers())));
    cells.add(
        figure(assessed, denominator)
            .flatMap(ComplianceFigure::foreignHours)
            .map(hours -> Table.Cell.of(wording.number(hours), hours.toString()))
            .orElseGet(() -> Table.Cell.of("–", "")));
    for (PriorityTier tier : FLOORED) {
      Optional<FloorShare> share = share(assessed, tier);
      cells.add(fraction(share.flatMap(FloorShare::actual)));
      cells.add(fraction(share.map(FloorShare::floor)));
    }
    return cells;
  }

  Table.Cell fraction(Optional<BigDecimal> fraction) {
    return fraction
        .map(f -> Table.Cell.of(wording.share(f), f.stripTrailingZeros().toPlainString()))
        .orElseGet(() -> Table.Cell.of("–", ""));
  }

  private TierShare share(Optional<ComplianceFigure> figure, PriorityTier tier) {
    Optional<FloorShare> share = figure.flatMap(f -> share(f, tier));
    Optional<BigDecimal> floor = share.map(FloorShare::floor).filter(f -> f.signum() > 0);
    Optional<BigDecimal> actual = share.flatMap(FloorShare::actual);
    String state =
        floor.isEmpty() || actual.isEmpty()
            ? null
            : actual.get().compareTo(floor.get()) >= 0 ? "MET" : "SHORT";
    return new TierShare(
        tier,
        floor.map(wording::share).orElse(null),
        actual.map(wording::share).orElse(null),
        state,
        length(actual),
        length(floor));
  }

  private Optional<FloorShare> share(ComplianceAssessed assessed, PriorityTier tier) {
    return figure(assessed, denominator).flatMap(figure -> share(figure, tier));
  }

  private static Optional<ComplianceFigure> figure(
      ComplianceAssessed assessed, Denominator denominator) {
    return assessed.figures().stream().filter(f -> f.denominator() == denominator).findFirst();
  }

  private static Optional<FloorShare> share(ComplianceFigure figure, PriorityTier tier) {
    return figure.shares().stream().filter(share -> share.tier() == tier).findFirst();
  }

  private static String length(Optional<BigDecimal> share) {
    return share
            .orElse(BigDecimal.ZERO)
            .movePointRight(2)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
