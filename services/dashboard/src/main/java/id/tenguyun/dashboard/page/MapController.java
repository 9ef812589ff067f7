package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.drawing.Colour;
import id.tenguyun.dashboard.page.ToldDistricts.District;
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
import java.util.Optional;
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
      Table districts,
      List<Chart> charts)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(districts);
    }
  }

  /**
   * A square of the map, or the name of a regency.
   *
   * @param tile where it lies
   * @param lines its name, in as many lines as it needs
   * @param figure what it says; empty for none
   * @param level how dark, 0 to 4
   * @param regency its regency's code, without the dot
   */
  public record Square(
      Tiles.Tile tile,
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
    List<District> districts = ToldDistricts.of(views.districts());
    List<Square> squares = squares(shown, districts, wording);
    Page page =
        new Page(
            Questions.name(shown),
            Stream.of(Shown.values()).map(Questions::name).toList(),
            squares,
            side(tiles.all().stream().mapToInt(Tiles.Tile::column).max().orElse(0)),
            side(tiles.all().stream().mapToInt(Tiles.Tile::row).max().orElse(0)),
            table(districts, wording),
            List.of(chart(shown, squares, wording)));
    return pages.show(request, response, Section.MAP, "map", page);
  }

  private static int side(int last) {
    return (last + 1) * SIDE;
  }

  private List<Square> squares(Shown shown, List<District> districts, Wording wording) {
    Map<String, District> known = new HashMap<>();
    districts.forEach(district -> known.put(district.code(), district));
    return tiles.all().stream()
        .map(tile -> square(tile, Optional.ofNullable(known.get(tile.district())), shown, wording))
        .toList();
  }

  private static Square square(
      Tiles.Tile tile, Optional<District> district, Shown shown, Wording wording) {
    return switch (shown) {
      // no figure means fewer than five, whether somebody lives there or nobody
      case HOMES ->
          district
              .map(District::residents)
              .filter(residents -> !residents.small())
              .map(residents ->
                  square(tile, residents.toString(), level(residents.atLeast()), wording))
              .orElseGet(() -> square(tile, "", 0, RoundedCount.fewer(), wording));
      case WORK ->
          district
              .filter(there -> there.workers() > 0)
              .map(there ->
                  square(tile, wording.number(there.workers()), level(there.workers()), wording))
              .orElseGet(() -> square(tile, "", 0, "0", wording));
    };
  }

  private static int level(int people) {
    int level = 0;
    while (level < STEPS.length && people >= STEPS[level]) {
      level++;
    }
    return level;
  }

  private static Square square(Tiles.Tile tile, String figure, int level, Wording wording) {
    return square(tile, figure, level, figure, wording);
  }

  private static Square square(
      Tiles.Tile tile, String figure, int level, String described, Wording wording) {
    String name = wording.place(tile.district());
    String regency = tile.district().substring(0, "65.01".length());
    return new Square(
        tile,
        tile.column() * SIDE + GAP / 2,
        tile.row() * SIDE + GAP / 2,
        lines(name),
        figure,
        level,
        regency.replace(".", ""),
        "%s, %s: %s".formatted(name, wording.place(regency), described));
  }

  /** The same as a file. */
  private static Chart chart(Shown shown, List<Square> squares, Wording wording) {
    List<Chart.Key> keys =
        Stream.of("6501", "6502", "6503", "6504", "6571")
            .map(code -> new Chart.Key(edge(code), wording.text("map.regency." + code)))
            .toList();
    String note = wording.text("map.licence");
    return new Chart.TileMap(
        "map",
        wording.text("map." + Questions.name(shown) + ".title"),
        shown == Shown.HOMES ? note + " " + wording.text("map.few") : note,
        keys,
        squares.stream().map(MapController::drawn).toList());
  }

  private static Chart.Tile drawn(Square square) {
    return new Chart.Tile(
        square.tile().column(),
        square.tile().row(),
        square.lines(),
        square.figure(),
        square.level(),
        edge(square.regency()));
  }

  private static Colour edge(String regency) {
    return Colour.valueOf("REGENCY_" + regency);
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

  private static Table table(List<District> districts, Wording wording) {
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
            .sorted(Comparator.comparing(District::code))
            .map(district -> row(district, wording))
            .toList());
  }

  private static List<Table.Cell> row(District district, Wording wording) {
    String code = district.code();
    return List.of(
        Table.Cell.of(districtName(code, wording), code),
        regency(code, wording),
        Table.Cell.of(district.residents().toString(), district.residents().value()),
        Table.Cell.of(wording.number(district.workers()), Integer.toString(district.workers())),
        Table.Cell.of(wording.number(district.openings()), Integer.toString(district.openings())));
  }

  private static String districtName(String code, Wording wording) {
    if (code.equals(ToldDistricts.OUTSIDE)) {
      return wording.text("map.outside", wording.place(ToldDistricts.PROVINCE));
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
