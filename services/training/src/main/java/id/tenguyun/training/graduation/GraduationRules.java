package id.tenguyun.training.graduation;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.training.graduation.TrainingInput.GraduationReceived;
import id.tenguyun.training.graduation.TrainingInput.PersonFinding;
import id.tenguyun.training.person.PersonFault;
import id.tenguyun.training.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every reason why a graduation cannot stand, all at once. */
final class GraduationRules {

  private static final String NOT_SHOWN = "not shown: personal data";
  private static final LocalDate EARLIEST_COMPLETION = LocalDate.of(2000, 1, 1);
  private static final int HIGHEST_SCORE = 100;

  /** No slash, since the id is joined to the centre's by one. */
  private static final Pattern GRADUATION_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final TrainingState state;
  private final Regions regions;
  private final Set<String> markets;
  private final List<Refusal> refusals = new ArrayList<>();

  private GraduationRules(TrainingState state, Regions regions, Set<String> markets) {
    this.state = state;
    this.regions = regions;
    this.markets = markets;
  }

  /** The reasons, in the order of the fields; empty when the graduation stands. */
  static List<Refusal> refusals(
      GraduationReceived graduation,
      String sender,
      LocalDate today,
      TrainingState state,
      Regions regions,
      Set<String> markets) {
    var rules = new GraduationRules(state, regions, markets);
    rules.graduationId(graduation.graduationId());
    rules.centre(graduation.centreId(), sender);
    rules.programmeAndUnits(graduation);
    rules.completion(graduation.completedOn(), today);
    rules.score(graduation);
    rules.domicile(graduation.domicileVillage(), graduation.domicileSince(), today);
    rules.market(graduation);
    graduation.findings().forEach(rules::person);
    return List.copyOf(rules.refusals);
  }

  private void graduationId(String id) {
    if (!GRADUATION_ID.matcher(id).matches()) {
      refuse("GRADUATION_ID_FORM", "graduationId", id, "1 to 64 letters, digits, dots, dashes, _");
    }
  }

  private void centre(String centreId, String sender) {
    var centre = state.centre(centreId);
    if (centre.isEmpty()) {
      refuse("CENTRE_UNKNOWN", "centreId", centreId, "one of " + state.centreIds());
    } else if (!centre.get().partnerId().equals(sender)) {
      refuse("CENTRE_NOT_SENDER", "centreId", centreId, "the sender's own code, " + sender);
    }
  }

  private void programmeAndUnits(GraduationReceived graduation) {
    var programme = state.programme(graduation.programmeCode());
    if (programme.isEmpty()) {
      refuse(
          "PROGRAMME_UNKNOWN",
          "programmeCode",
          graduation.programmeCode(),
          "a programme code of the catalogue");
    }
    if (graduation.unitsAchieved().isEmpty()) {
      refuse("UNITS_MISSING", "unitsAchieved", "none", "at least one unit of the programme");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < graduation.unitsAchieved().size(); i++) {
      String unit = graduation.unitsAchieved().get(i);
      String field = "unitsAchieved[" + i + "]";
      boolean ofProgramme = programme.isPresent() && programme.get().units().contains(unit);
      if (!seen.add(unit)) {
        refuse("UNIT_TWICE", field, unit, "each unit once");
      } else if (!ofProgramme && !UnitCode.hasForm(unit)) {
        refuse("UNIT_CODE_FORM", field, unit, UnitCode.EXAMPLES);
      } else if (!ofProgramme && programme.isPresent()) {
        refuse("UNIT_NOT_OF_PROGRAMME", field, unit, "one of " + programme.get().units());
      }
    }
  }

  private void completion(LocalDate completedOn, LocalDate today) {
    if (completedOn.isAfter(today)) {
      refuse("COMPLETED_IN_FUTURE", "completedOn", completedOn, "a day up to " + today);
    } else if (completedOn.isBefore(EARLIEST_COMPLETION)) {
      refuse(
          "COMPLETED_TOO_EARLY", "completedOn", completedOn, "a day from " + EARLIEST_COMPLETION);
    }
  }

  private void score(GraduationReceived graduation) {
    Integer score = graduation.finalScore();
    if (score != null && (score < 0 || score > HIGHEST_SCORE)) {
      refuse("SCORE_OUT_OF_RANGE", "finalScore", score, "0 to " + HIGHEST_SCORE + ", or none");
    }
  }

  private void domicile(String village, LocalDate since, LocalDate today) {
    regions
        .problemWithVillage(village)
        .ifPresent(problem -> {
          switch (problem) {
            case FORM ->
                refuse(
                    "DOMICILE_FORM",
                    "domicileVillage",
                    village,
                    "a Kemendagri village code like 65.01.04.2001");
            case UNKNOWN ->
                refuse(
                    "DOMICILE_UNKNOWN",
                    "domicileVillage",
                    village,
                    "a village on the list of province " + village.substring(0, 2));
          }
        });
    if (since.isAfter(today)) {
      refuse("DOMICILE_IN_FUTURE", "domicileSince", since, "a day up to " + today);
    }
  }

  private void market(GraduationReceived graduation) {
    String market = Markets.of(graduation, state);
    if (market == null) {
      refuse("MARKET_UNKNOWN", "market", "none", "one of " + markets + "; the centre has no seat");
    } else if (!markets.contains(market)) {
      refuse("MARKET_UNKNOWN", "market", market, "one of " + markets);
    }
  }

  private void person(PersonFinding finding) {
    if (PersonFault.blocks(finding.code())) {
      refuse(finding.code(), finding.field(), NOT_SHOWN, finding.allowed());
    }
  }

  private void refuse(String code, String field, Object found, String allowed) {
    refusals.add(new Refusal(code, field, found.toString(), allowed));
  }
}
