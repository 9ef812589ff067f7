package id.tenguyun.placement.policy.yaml;

import id.tenguyun.placement.policy.ContractCheck;
import id.tenguyun.placement.policy.FloorShares;
import id.tenguyun.placement.policy.FollowUp;
import id.tenguyun.placement.policy.MeritWeights;
import id.tenguyun.placement.policy.OutsiderRule;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyProblem;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.PolicyStatus;
import id.tenguyun.placement.policy.ResponseTimes;
import id.tenguyun.placement.policy.Severity;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.policy.TraitShare;
import id.tenguyun.placement.policy.WindowSeats;
import id.tenguyun.placement.policy.Windows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The format of policy files, described in {@code docs/policies.md}. Reading is a function of the
 * text alone and reports every problem with its path; nothing in a file is passed over.
 */
public final class PolicyFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final int HOURS_IN_A_YEAR = 8_784;
  private static final int MINUTES_IN_A_DAY = 1_440;

  private final List<PolicyProblem> problems = new ArrayList<>();

  private PolicyFile() {}

  /** The policy in this text, or everything that is wrong with it. */
  public static PolicyReading parse(String text) {
    PolicyFile file = new PolicyFile();
    JsonNode root;
    try {
      root = YAML.readTree(text);
    } catch (JacksonException e) {
      return new PolicyReading.Invalid(List.of(unreadable(e)));
    }
    if (root == null || !root.isObject()) {
      return new PolicyReading.Invalid(
          List.of(new PolicyProblem("NOT_A_POLICY", "", "no mapping", "a YAML mapping of keys")));
    }
    Policy policy = file.read(Fields.root(root, file.problems));
    return file.problems.isEmpty()
        ? new PolicyReading.Valid(policy)
        : new PolicyReading.Invalid(file.problems);
  }

  private static PolicyProblem unreadable(JacksonException e) {
    TokenStreamLocation where = e.getLocation();
    boolean known = where != null && where.getLineNr() > 0;
    String place = known ? "line " + where.getLineNr() + ", column " + where.getColumnNr() : "";
    return new PolicyProblem(
        "UNREADABLE", place, YamlTrouble.inWords(e), "one YAML document, each key once");
  }

  private Policy read(Fields file) {
    LocalDate from = file.date("effectiveFrom");
    LocalDate to = file.optionalDate("effectiveTo");
    if (from != null && to != null && to.isBefore(from)) {
      file.problem("ENDS_BEFORE_IT_BEGINS", "effectiveTo", to.toString(), from + " or later");
    }
    Policy policy =
        new Policy(
            file.text("id"),
            file.whole("version", 1, 1_000_000),
            file.text("title"),
            file.symbol("status", PolicyStatus.class),
            file.texts("legalBasis"),
            from == null ? LocalDate.EPOCH : from,
            to,
            file.texts("projects"),
            localTest(file.section("localTest")),
            file.forEach(SkillClass.class, "floors", this::floors),
            windows(file.section("windows")),
            file.symbol("windowSeats", WindowSeats.class),
            roundEvery(file),
            file.symbol("outsiderRule", OutsiderRule.class),
            traitSeats(file.section("traitSeats")),
            merit(file.section("merit")),
            responses(file.section("responses")),
            contractChecks(file.section("contractChecks")),
            followUp(file));
    file.finish();
    return policy;
  }

  private int localTest(Fields section) {
    int months = section.whole("minimumMonths", 0, 120);
    section.finish();
    return months;
  }

  private FloorShares floors(Fields row) {
    String[] tiers = {"RING_1", "DISTRICT", "REGENCY", "PROVINCE"};
    BigDecimal[] shares = new BigDecimal[tiers.length];
    for (int k = 0; k < tiers.length; k++) {
      shares[k] = row.share(tiers[k]);
      if (k > 0 && shares[k].compareTo(shares[k - 1]) < 0) {
        row.problem(
            "FLOOR_FALLS",
            tiers[k],
            shares[k].toPlainString(),
            shares[k - 1].toPlainString() + " or more, the floor of " + tiers[k - 1]);
      }
    }
    return new FloorShares(shares[0], shares[1], shares[2], shares[3]);
  }

  private Windows windows(Fields section) {
    Windows windows =
        new Windows(
            Duration.ofHours(section.whole("nearestHours", 0, HOURS_IN_A_YEAR)),
            Duration.ofHours(section.whole("regencyHours", 0, HOURS_IN_A_YEAR)),
            Duration.ofHours(section.whole("provinceHours", 0, HOURS_IN_A_YEAR)));
    section.finish();
    return windows;
  }

  /** Divides the day, so that rounds fall on the same times every day. */
  private Duration roundEvery(Fields file) {
    int minutes = file.whole("roundEveryMinutes", 1, MINUTES_IN_A_DAY);
    if (MINUTES_IN_A_DAY % minutes != 0) {
      file.problem(
          "OUT_OF_RANGE",
          "roundEveryMinutes",
          String.valueOf(minutes),
          "a number that divides 1440, the minutes of a day");
    }
    return Duration.ofMinutes(minutes);
  }

  private Map<String, TraitShare> traitSeats(Fields section) {
    Map<String, TraitShare> shares = new TreeMap<>();
    for (String trait : section.keys()) {
      Fields row = section.section(trait);
      if (!trait.matches("[A-Z][A-Z0-9_]*")) {
        section.problem("NOT_ALLOWED", trait, trait, "a trait code in upper case, as DISABILITY");
      }
      shares.put(trait, new TraitShare(row.share("PRIVATE"), row.share("STATE_OWNED")));
      row.finish();
    }
    if (shares.size() > 8) {
      section.problem("OUT_OF_RANGE", "", shares.size() + " trait codes", "8 at most");
    }
    return shares;
  }

  private MeritWeights merit(Fields section) {
    int before = problems.size();
    MeritWeights weights =
        new MeritWeights(
            section.whole("assessmentScore", 0, MeritWeights.WHOLE),
            section.whole("units", 0, MeritWeights.WHOLE),
            section.whole("kkniFit", 0, MeritWeights.WHOLE),
            section.whole("kkniStep", 0, MeritWeights.WHOLE),
            section.whole("experience", 0, MeritWeights.WHOLE),
            section.whole("experienceMonths", 1, 600),
            section.whole("siteLicences", 0, MeritWeights.WHOLE));
    if (before == problems.size() && weights.sum() != MeritWeights.WHOLE) {
      section.problem(
          "WEIGHTS_DO_NOT_ADD_UP",
          "",
          String.valueOf(weights.sum()),
          "assessmentScore, units, kkniFit, experience and siteLicences together 10000");
    }
    section.finish();
    return weights;
  }

  private ResponseTimes responses(Fields section) {
    ResponseTimes responses =
        new ResponseTimes(
            Duration.ofHours(section.whole("employerHours", 1, HOURS_IN_A_YEAR)),
            Duration.ofHours(section.whole("workerHours", 1, HOURS_IN_A_YEAR)));
    section.finish();
    return responses;
  }

  /** May be left out, as a whole or key by key: then the default holds. */
  private static FollowUp followUp(Fields file) {
    if (!file.has("followUp")) {
      return FollowUp.DEFAULT;
    }
    Fields section = file.section("followUp");
    FollowUp followUp =
        new FollowUp(
            section.risingDays("retentionMarkDays", FollowUp.DEFAULT.retentionMarkDays()),
            section.flag("freezeOnUpheldFinding", FollowUp.DEFAULT.freezeOnUpheldFinding()),
            section.wholeOr("filledReportDueDays", FollowUp.DEFAULT.filledReportDueDays(), 1, 365),
            section.wholeOr("longestReleaseDays", FollowUp.DEFAULT.longestReleaseDays(), 1, 365),
            section.wholeOr(
                "longestExemptionDays", FollowUp.DEFAULT.longestExemptionDays(), 1, 365));
    section.finish();
    return followUp;
  }

  /** Law is not a knob: a check that is law may be stated, but only as it is. */
  private Map<ContractCheck, Severity> contractChecks(Fields section) {
    Map<ContractCheck, Severity> severities = new EnumMap<>(ContractCheck.class);
    for (ContractCheck check : ContractCheck.values()) {
      if (check.isLaw() && section.hasOtherThan(check.name(), Severity.BLOCK.name())) {
        section.problem(
            "LAW_IS_NOT_A_KNOB", check.name(), section.shown(check.name()), "BLOCK: this is law");
        section.skip(check.name());
        severities.put(check, Severity.BLOCK);
      } else {
        severities.put(check, section.symbol(check.name(), Severity.class));
      }
    }
    section.finish();
    return severities;
  }
}
