package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.page.Table.Cell;
import id.tenguyun.dashboard.page.Table.Column;
import id.tenguyun.dashboard.views.Grouping;
import id.tenguyun.dashboard.views.Names;
import id.tenguyun.dashboard.views.PathStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pathways of groups in words: one row for each centre, programme or regency. */
final class GroupTables {

  private static final List<PathStage> STAGES = List.of(PathStage.values());

  private final Grouping grouping;
  private final Names names;
  private final Wording wording;

  GroupTables(Grouping grouping, Names names, Wording wording) {
    this.grouping = grouping;
    this.names = names;
    this.wording = wording;
  }

  /** How many came to each stage. */
  Table people(List<ToldPathway> groups) {
    List<Column> columns =
        STAGES.stream().map(stage -> Table.number(wording.text("stage." + stage))).toList();
    return new Table(
        "groups",
        wording.text("funnel.groups.title"),
        withGroup(columns),
        rows(groups, STAGES, GroupTables::count));
  }

  /** How many days each step took, from the second stage on. */
  Table medians(List<ToldPathway> groups) {
    List<PathStage> steps = STAGES.subList(1, STAGES.size());
    List<Column> columns =
        steps.stream().map(stage -> Table.number(wording.text("step." + stage))).toList();
    return new Table(
        "medians",
        wording.text("funnel.medians.title"),
        withGroup(columns),
        rows(groups, steps, (group, stage) -> days(group.medianDays().get(stage), wording)));
  }

  /** Days in words; a dash where none are told. */
  static Cell days(@Nullable Integer days, Wording wording) {
    return days == null
        ? Cell.of("–", "")
        : Cell.of(wording.text("funnel.days", days), days.toString());
  }

  private static Cell count(ToldPathway group, PathStage stage) {
    RoundedCount count = group.people(stage);
    return Cell.of(count.toString(), count.value());
  }

  private List<Column> withGroup(List<Column> columns) {
    Column first = Table.words(wording.text("funnel.by." + grouping));
    return Stream.concat(Stream.of(first), columns.stream()).toList();
  }

  private List<List<Cell>> rows(
      List<ToldPathway> groups,
      List<PathStage> stages,
      BiFunction<ToldPathway, PathStage, Cell> cell) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ToldPathway group : groups) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(name(group.code()), group.code()));
      stages.forEach(stage -> cells.add(cell.apply(group, stage)));
      rows.add(cells);
    }
    return rows;
  }

  private String name(String code) {
    Map<String, String> known =
        switch (grouping) {
          case CENTRE -> names.partners();
          case PROGRAMME -> names.programmes();
          case REGENCY -> Map.of(code, regency(code));
        };
    return known.getOrDefault(code, code);
  }

  /** Regencies of other provinces are in no list here: their code, and that it is elsewhere. */
  private String regency(String code) {
    String name = wording.place(code);
    String province = wording.place(ToldDistricts.PROVINCE);
    return name.equals(code) ? code + " · " + wording.text("feed.outside", province) : name;
  }
}
