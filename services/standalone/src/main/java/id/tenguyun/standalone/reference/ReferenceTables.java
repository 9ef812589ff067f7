package id.tenguyun.standalone.reference;

import id.tenguyun.edge.table.Columns;
import id.tenguyun.edge.table.Row;
import id.tenguyun.edge.table.Table;
import id.tenguyun.edge.table.TableProblem;
import id.tenguyun.events.reference.MinimumWageSet;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProgrammeRegistered;
import id.tenguyun.events.reference.ProjectRegistered;
import id.tenguyun.events.reference.SchemeRegistered;
import id.tenguyun.events.shared.Ownership;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.ProjectKind;
import id.tenguyun.events.shared.SkillClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** Reads the tables of one folder. Later tables are checked against earlier ones. */
final class ReferenceTables {

  /** How long certificates of a scheme are valid unless the scheme says otherwise. */
  private static final int VALIDITY_MONTHS = 36;

  private static final int KKNI_MAX = 9;
  private static final int HOURS_MAX = 10_000;
  private static final int IDR_DECIMALS = 2;
  private static final String VILLAGE = "\\d{2}\\.\\d{2}\\.\\d{2}\\.[12]\\d{3}";
  private static final String DISTRICT = "\\d{2}\\.\\d{2}\\.\\d{2}";
  private static final String PARTNER_CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

  private final Path folder;
  private final List<TableProblem> problems = new ArrayList<>();
  private final Set<String> partnerCodes = new TreeSet<>();
  private final Set<String> employerCodes = new TreeSet<>();

  ReferenceTables(Path folder) {
    this.folder = folder;
  }

  List<TableProblem> problems() {
    return problems;
  }

  List<PartnerRegistered> trainingCentres() {
    return read(
        "training-centres.csv",
        Columns.of("centreId", "name", "districtCode"),
        "centreId",
        row ->
            partner(row, "centreId", PartnerKind.TRAINING_CENTRE)
                .setDistrictCode(code(row, "districtCode", DISTRICT, "65.01.05"))
                .build());
  }

  List<PartnerRegistered> certificationBodies() {
    return read(
        "certification-bodies.csv",
        Columns.of("certificationBodyId", "name"),
        "certificationBodyId",
        row -> partner(row, "certificationBodyId", PartnerKind.CERTIFICATION_BODY).build());
  }

  List<PartnerRegistered> employers() {
    return read(
        "employers.csv",
        Columns.of("employerId", "name", "ownership"),
        "employerId",
        row -> {
          employerCodes.add(row.text("employerId"));
          return partner(row, "employerId", PartnerKind.EMPLOYER)
              .setOwnership(row.symbol("ownership", Ownership.class))
              .build();
        });
  }

  private PartnerRegistered.Builder partner(Row row, String idColumn, PartnerKind kind) {
    String code = code(row, idColumn, PARTNER_CODE, "BLK-TARAKAN, in capitals");
    if (!partnerCodes.add(code) && !code.isEmpty()) {
      row.problem(idColumn, "a code that no other partner has", code);
    }
    return PartnerRegistered.newBuilder()
        .setPartnerId(code.toLowerCase(Locale.ROOT))
        .setCode(code)
        .setKind(kind)
        .setName(row.text("name"));
  }

  /** A scheme comes before the programmes that lead to it. */
  List<SpecificRecord> schemesAndProgrammes() {
    List<ProgrammeRegistered> programmes = programmes();
    Map<String, SpecificRecord> schemes = new LinkedHashMap<>();
    for (ProgrammeRegistered programme : programmes) {
      SpecificRecord other = schemes.putIfAbsent(programme.getSchemeCode(), scheme(programme));
      if (other != null && !withoutTitle(other).equals(withoutTitle(scheme(programme)))) {
        problems.add(
            new TableProblem(
                "programmes.csv",
                0,
                "schemeCode",
                "scheme %s from two programmes that differ, %s one of them"
                    .formatted(programme.getSchemeCode(), programme.getProgrammeCode()),
                "the same occupation, class, level and units for one scheme"));
      }
    }
    List<SpecificRecord> events = new ArrayList<>(schemes.values());
    events.addAll(programmes);
    return events;
  }

  private List<ProgrammeRegistered> programmes() {
    return read(
        "programmes.csv",
        Columns.of(
            "programmeCode",
            "title",
            "kbjiCode",
            "skillClass",
            "kkniLevel",
            "units",
            "hours",
            "schemeCode"),
        "programmeCode",
        row ->
            ProgrammeRegistered.newBuilder()
                .setProgrammeCode(row.text("programmeCode"))
                .setTitle(row.text("title"))
                .setKbjiCode(code(row, "kbjiCode", "\\d{4}", "7212"))
                .setSkillClass(row.symbol("skillClass", SkillClass.class))
                .setKkniLevel(row.whole("kkniLevel", 1, KKNI_MAX))
                .setUnits(units(row))
                .setHours(row.whole("hours", 1, HOURS_MAX))
                .setSchemeCode(row.text("schemeCode"))
                .build());
  }

  private static List<String> units(Row row) {
    List<String> units = row.list("units");
    if (units.isEmpty()) {
      row.problem("units", "unit codes with semicolons between them", "");
    }
    return units;
  }

  private static SchemeRegistered scheme(ProgrammeRegistered programme) {
    return SchemeRegistered.newBuilder()
        .setSchemeCode(programme.getSchemeCode())
        .setTitle(programme.getTitle())
        .setKbjiCode(programme.getKbjiCode())
        .setSkillClass(programme.getSkillClass())
        .setKkniLevel(programme.getKkniLevel())
        .setUnits(programme.getUnits())
        .setValidityMonths(VALIDITY_MONTHS)
        .build();
  }

  private static SpecificRecord withoutTitle(SpecificRecord scheme) {
    return SchemeRegistered.newBuilder((SchemeRegistered) scheme).setTitle("").build();
  }

  List<ProjectRegistered> projects() {
    return read(
        "projects.csv",
        Columns.of("projectId", "name", "kind", "workplaceVillage", "ring1Villages", "employers"),
        "projectId",
        row ->
            ProjectRegistered.newBuilder()
                .setProjectId(row.text("projectId"))
                .setName(row.text("name"))
                .setKind(row.symbol("kind", ProjectKind.class))
                .setWorkplaceVillage(code(row, "workplaceVillage", VILLAGE, "65.01.04.2002"))
                .setRing1Villages(ring1(row))
                .setEmployers(employersOf(row))
                .build());
  }

  private static List<String> ring1(Row row) {
    List<String> villages = row.list("ring1Villages");
    for (String village : villages) {
      if (!village.matches(VILLAGE)) {
        row.problem("ring1Villages", "village codes, as 65.01.04.2002, not " + village, "");
      }
    }
    return villages;
  }

  private List<String> employersOf(Row row) {
    List<String> employers = row.list("employers");
    for (String employer : employers) {
      if (!employerCodes.contains(employer)) {
        row.problem("employers", "codes from employers.csv; %s is none".formatted(employer), "");
      }
    }
    return employers;
  }

  List<MinimumWageSet> minimumWages() {
    Set<String> seen = new HashSet<>();
    return read(
        "minimum-wages.csv",
        Columns.of("regencyCode", "year", "monthlyIdr", "decree"),
        null,
        row -> {
          String region = code(row, "regencyCode", "\\d{2}(\\.\\d{2})?", "65.01, or 65");
          int year = row.whole("year", 2000, 2100);
          if (!seen.add(region + "/" + year)) {
            row.problem("regencyCode", "one wage for " + region + " in " + year, "");
          }
          return MinimumWageSet.newBuilder()
              .setRegionCode(region)
              .setYear(year)
              .setMonthlyIdr(row.amount("monthlyIdr", IDR_DECIMALS))
              .setDecree(row.text("decree"))
              .build();
        });
  }

  private static String code(Row row, String column, String form, String example) {
    String text = row.text(column);
    return text.isEmpty() || text.matches(form)
        ? text
        : row.problem(column, "a code as " + example, "");
  }

  private <E> List<E> read(
      String file,
      Columns columns,
      @org.jspecify.annotations.Nullable String idColumn,
      Function<Row, E> reader) {
    Table table = Table.read(folder.resolve(file), columns);
    Set<String> ids = new HashSet<>();
    List<E> events = new ArrayList<>();
    for (Row row : table.rows()) {
      E event = reader.apply(row);
      if (idColumn != null && row.isSound() && !ids.add(row.text(idColumn))) {
        row.problem(idColumn, "each one once in the file", "");
      }
      if (row.isSound()) {
        events.add(event);
      }
    }
    problems.addAll(table.problems());
    return events;
  }
}
