package id.tenguyun.placement;

import id.tenguyun.placement.message.OfficeInput.PolicyPublished;
import id.tenguyun.placement.message.PartnerKind;
import id.tenguyun.placement.message.ProjectKind;
import id.tenguyun.placement.message.ReferenceInput;
import id.tenguyun.placement.message.ReferenceInput.MinimumWageSet;
import id.tenguyun.placement.message.ReferenceInput.PartnerRegistered;
import id.tenguyun.placement.message.ReferenceInput.ProgrammeRegistered;
import id.tenguyun.placement.message.ReferenceInput.ProjectRegistered;
import id.tenguyun.placement.message.ReferenceInput.SchemeRegistered;
import id.tenguyun.placement.policy.Ownership;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.PolicyStatus;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Two projects, four employers, two training centres and a policy, as tests know North Kalimantan.
 */
public final class Kaltara {

  public static final String WELDING = "SKM-LAS";
  public static final List<String> WELDING_UNITS = List.of("LAS-1", "LAS-2", "LAS-3", "LAS-4");

  private Kaltara() {}

  /** Reference data. */
  public static List<ReferenceInput> reference() {
    return List.of(
        employer("KIPI-EPC1", Ownership.PRIVATE),
        employer("KIPI-PORT", Ownership.PRIVATE),
        employer("KHN-CIVIL", Ownership.PRIVATE),
        employer("PRI-MILL", Ownership.STATE_OWNED),
        centre("BLK-TARAKAN"),
        centre("BLK-NUNUKAN"),
        new ProjectRegistered(
            "KIPI",
            "Kawasan Industri",
            ProjectKind.NATIONAL_STRATEGIC_PROJECT,
            "65.01.04.2002",
            List.of("65.01.04.2001", "65.01.04.2002"),
            List.of("KIPI-EPC1", "KIPI-PORT")),
        new ProjectRegistered(
            "PRI-TARAKAN",
            "Phoenix",
            ProjectKind.STRATEGIC_INVESTMENT,
            "65.71.04.1002",
            List.of("65.71.04.1001", "65.71.04.1002", "65.71.04.1003"),
            List.of("PRI-MILL")),
        new SchemeRegistered(WELDING, "Las", "7212", SkillClass.SEMI_SKILLED, 3, WELDING_UNITS, 36),
        new ProgrammeRegistered(
            "LAS", "Las", "7212", SkillClass.SEMI_SKILLED, 3, WELDING_UNITS, 360, WELDING),
        wage("65.01", "3900396.00"),
        wage("65.71", "4742169.00"),
        wage("65", "3775243.00"));
  }

  private static PartnerRegistered centre(String code) {
    return new PartnerRegistered(
        code.toLowerCase(Locale.ROOT), code, PartnerKind.TRAINING_CENTRE, "BLK", null, null);
  }

  private static PartnerRegistered employer(String code, Ownership ownership) {
    return new PartnerRegistered(
        code.toLowerCase(Locale.ROOT), code, PartnerKind.EMPLOYER, code, null, ownership);
  }

  private static MinimumWageSet wage(String region, String idr) {
    return new MinimumWageSet(region, 2026, new BigDecimal(idr), "SK");
  }

  /** The default policy. */
  public static String policyText() {
    return read("data/reference/policies/kaltara-2026.yaml");
  }

  static List<String> regionCodes() {
    return read("data/reference/regions.csv")
        .lines()
        .skip(1)
        .map(l -> l.substring(0, l.indexOf(',')))
        .toList();
  }

  /** A file of the project, by its path from the root. */
  public static String read(String path) {
    try {
      Path fromModule = Path.of("../..", path);
      return Files.readString(Files.exists(fromModule) ? fromModule : Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An act that publishes this policy file as it stands. */
  public static PolicyPublished policy(String actId, String yaml) {
    if (PolicyFile.parse(yaml) instanceof PolicyReading.Valid valid) {
      Policy policy = valid.policy();
      return new PolicyPublished(
          actId,
          "officer-1",
          policy.policyId(),
          policy.version(),
          policy.status(),
          policy.legalBasis(),
          policy.effectiveFrom(),
          policy.effectiveTo(),
          policy.projects(),
          yaml);
    }
    return new PolicyPublished(
        actId,
        "officer-1",
        "unreadable",
        1,
        PolicyStatus.DRAFT,
        List.of(),
        LocalDate.EPOCH,
        null,
        List.of(),
        yaml);
  }
}
