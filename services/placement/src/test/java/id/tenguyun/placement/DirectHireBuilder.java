package id.tenguyun.placement;

import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.policy.SkillClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A direct hire as an employer reports it: lawful, local and for a year, unless a test says so. */
public final class DirectHireBuilder {

  private final String id;
  private String employer = "KIPI-EPC1";
  private @Nullable String contractorOf;
  private boolean foreign;
  private LocalDate hiredOn;
  private @Nullable UUID worker;
  private @Nullable Integer months = 12;
  private LocalDate domicileSince = LocalDate.of(2018, 1, 1);

  public DirectHireBuilder(String id, LocalDate hiredOn) {
    this.id = id;
    this.hiredOn = hiredOn;
  }

  public DirectHireBuilder worker(UUID id) {
    worker = id;
    return this;
  }

  public DirectHireBuilder employer(String code) {
    employer = code;
    return this;
  }

  public DirectHireBuilder contractorOf(String principal) {
    contractorOf = principal;
    return this;
  }

  public DirectHireBuilder foreign() {
    foreign = true;
    return this;
  }

  public DirectHireBuilder months(Integer value) {
    months = value;
    return this;
  }

  public DirectHireBuilder hiredOn(LocalDate day) {
    hiredOn = day;
    return this;
  }

  public DirectHireBuilder domicileSince(LocalDate day) {
    domicileSince = day;
    return this;
  }

  public DirectHireReported reported() {
    return new DirectHireReported(
        id,
        employer,
        contractorOf,
        "KIPI",
        "65",
        worker,
        foreign,
        foreign ? null : "65.01.04.2001",
        foreign ? null : domicileSince,
        SkillClass.SEMI_SKILLED,
        "7212",
        "65.01.04.2002",
        ContractType.PKWT,
        months,
        0,
        new BigDecimal("5000000.00"),
        40,
        null,
        true,
        hiredOn);
  }
}
