package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.views.DistrictFigures;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the placed live, and where they work. */
@Controller
class MapController {

  /** Side of a square, in the map's own units. */
  private static final int SIDE = 96;

  private static final int GAP = 6;
  private static final int LONGEST_LINE = 11;

  /** From how many people on a square is a step darker. */
  private static final int[] STEPS = {1, 5, 25, 100};

  private final Pages pages;
  private final Views views;
  private final Tiles tiles = Tiles.packed();

  MapController(Pages pages, Views views) {
    this.pages = pages;
    this.views = views;
  }

  /** What the squares show. */
  enum Shown {
    HOMES,
    WORK
  }

  public record Page(
      String show,
      List<String> choices,
      List<Square> squares,
      int width,
      int height,
      Table districts)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(districts);
    }
  }

  /**
   * A square of the map, or the name of a regency.
   *
   * @param lines its name, in as many lines as it needs
   * @param figure what it says; empty for none
   * @param level how dark, 0 to 4
   * @param regency its regency's code, without the dot
   */
  public record Square(
      int x,
      int y,
      List<String> lines,
      String figure,
      int level,
      String regency,
      String description) {}

  @Operation(summary = "Homes and workplaces by district; HTML")
  @Errors({"400 no such choice"})
  @GetMapping("/map")
  Object map(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "homes") String show) {
    Shown shown = Questions.choice(Shown.class, "show", show);
    Wording wording = pages.wording(request);
    List<DistrictFigures> districts = ToldDistricts.of(views.districts());
    Map<String, RoundedCount> homes = homes(districts);
    List<Square> squares = squares(shown, districts, homes, wording);
    Page page =
        new Page(
            Questions.name(shown),
            Stream.of(Shown.values()).map(Questions::name).toList(),
            squares,
            side(tiles.all().stream().mapToInt(Tiles.Tile::column).max().orElse(0)),
            side(tiles.all().stream().mapToInt(Tiles.Tile::row).max().orElse(0)),
            table(districts, homes, wording));
    return pages.show(request, response, Section.MAP, "map", page);
  }

  private static int side(int last) {
    return (last + 1) * SIDE;
  }

  private static Map<String, RoundedCount> homes(List<DistrictFigures> districts) {
    List<RoundedCount> rounded =
        RoundedColumn.of(districts.stream().map(DistrictFigures::residents).toList());
    Map<String, RoundedCount> homes = new HashMap<>();
    for (int i = 0; i < districts.size(); i++) {
      if (districts.get(i).residents() > 0) {
        homes.put(districts.get(i).code(), rounded.get(i));
      }
    }
    return homes;
  }

  private List<Square> squares(
      Shown shown,
      List<DistrictFigures> districts,
      Map<String, RoundedCount> homes,
      Wording wording) {
    Map<String, Integer> work = new HashMap<>();
    districts.forEach(district -> work.put(district.code(), district.workers()));
    List<Square> squares = new ArrayList<>();
    for (Tiles.Tile tile : tiles.all()) {
      RoundedCount residents = homes.get(tile.district());
      int workers = work.getOrDefault(tile.district(), 0);
      squares.add(
          switch (shown) {
            case HOMES ->
                residents == null
                    ? square(tile, "", 0, wording)
                    : square(
                        tile,
                        residents.toString(),
                        level(Math.max(1, residents.atLeast())),
                        wording);
            case WORK ->
                square(tile, workers == 0 ? "" : wording.number(workers), level(workers), wording);
          });
    }
    return squares;
  }

  private static int level(int people) {
    int level = 0;
    while (level < STEPS.length && people >= STEPS[level]) {
      level++;
    }
    return level;
  }

  private static Square square(Tiles.Tile tile, String figure, int level, Wording wording) {
    String name = wording.place(tile.district());
    String regency = tile.district().substring(0, "65.01".length());
    return new Square(
        tile.column() * SIDE + GAP / 2,
        tile.row() * SIDE + GAP / 2,
        lines(name),
        figure,
        level,
        regency.replace(".", ""),
        "%s, %s: %s".formatted(name, wording.place(regency), figure.isEmpty() ? "0" : figure));
  }

  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    for (String word : name.split(" ")) {
      boolean fits =
          !lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= LONGEST_LINE;
      if (fits) {
        lines.set(lines.size() - 1, lines.getLast() + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private static Table table(
      List<DistrictFigures> districts, Map<String, RoundedCount> homes, Wording wording) {
    return new Table(
        "districts",
        wording.text("map.table"),
        List.of(
            Table.words(wording.text("map.district")),
            Table.words(wording.text("funnel.by.REGENCY")),
            Table.number(wording.text("map.homes")),
            Table.number(wording.text("map.work")),
            Table.number(wording.text("map.openings"))),
        districts.stream()
            .sorted(Comparator.comparing(DistrictFigures::code))
            .map(district -> row(district, homes, wording))
            .toList());
  }

  private static List<Table.Cell> row(
      DistrictFigures district, Map<String, RoundedCount> homes, Wording wording) {
    String code = district.code();
    RoundedCount residents = homes.get(code);
    return List.of(
        Table.Cell.of(districtName(code, wording), code),
        regency(code, wording),
        residents == null
            ? Table.Cell.of("0")
            : Table.Cell.of(residents.toString(), residents.value()),
        Table.Cell.of(wording.number(district.workers()), Integer.toString(district.workers())),
        Table.Cell.of(wording.number(district.openings()), Integer.toString(district.openings())));
  }

  private static String districtName(String code, Wording wording) {
    if (code.equals(ToldDistricts.OUTSIDE)) {
      return wording.text("feed.outside", wording.place(ToldDistricts.PROVINCE));
    }
    boolean known = code.length() == "65.01.01".length();
    return known ? wording.place(code) : wording.text("map.elsewhere");
  }

  private static Table.Cell regency(String code, Wording wording) {
    if (code.equals(ToldDistricts.OUTSIDE)) {
      return Table.Cell.of("–", "");
    }
    String regency = code.substring(0, "65.01".length());
    return Table.Cell.of(wording.place(regency), regency);
  }
}
