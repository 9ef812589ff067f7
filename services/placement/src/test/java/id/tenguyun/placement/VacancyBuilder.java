package id.tenguyun.placement;

import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.PersonalRequirement;
import id.tenguyun.placement.message.VacancyInput.VacancyAmended;
import id.tenguyun.placement.message.VacancyInput.VacancyPublished;
import id.tenguyun.placement.message.VacancyTerms;
import id.tenguyun.placement.policy.SkillClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A lawful vacancy for welders at KIPI, to be changed by one thing at a time. */
public final class VacancyBuilder {

  private final String id;
  private String employer = "KIPI-EPC1";
  private String project = "KIPI";
  private String market = "65";
  private Instant publishedAt;
  private SkillClass skillClass = SkillClass.SEMI_SKILLED;
  private String scheme = World.WELDING;
  private List<String> units = List.of();
  private int level = 3;
  private int openings = 1;
  private String village = "65.01.04.2002";
  private ContractType contract = ContractType.PKWT;
  private Integer months = 12;
  private int priorMonths;
  private int probation;
  private String wage = "5000000.00";
  private int hours = 40;
  private Integer overtime;
  private boolean social = true;
  private List<PersonalRequirement> requirements = List.of();
  private LocalDate closes = LocalDate.of(2026, 7, 31);
  private LocalDate starts = LocalDate.of(2026, 8, 15);

  public VacancyBuilder(String id, Instant publishedAt) {
    this.id = id;
    this.publishedAt = publishedAt;
  }

  public VacancyBuilder employer(String code) {
    employer = code;
    return this;
  }

  public VacancyBuilder project(String code) {
    project = code;
    return this;
  }

  public VacancyBuilder market(String code) {
    market = code;
    return this;
  }

  /** At the mill in Tarakan, of a state-owned employer. */
  public VacancyBuilder atTheMill() {
    return employer("PRI-MILL").project("PRI-TARAKAN").village("65.71.04.1002");
  }

  public VacancyBuilder publishedAt(Instant moment) {
    publishedAt = moment;
    return this;
  }

  public VacancyBuilder skillClass(SkillClass value) {
    skillClass = value;
    return this;
  }

  public VacancyBuilder scheme(String code) {
    scheme = code;
    return this;
  }

  public VacancyBuilder units(String... codes) {
    units = List.of(codes);
    return this;
  }

  public VacancyBuilder level(int value) {
    level = value;
    return this;
  }

  public VacancyBuilder openings(int value) {
    openings = value;
    return this;
  }

  public VacancyBuilder village(String code) {
    village = code;
    return this;
  }

  public VacancyBuilder permanent() {
    contract = ContractType.PKWTT;
    months = null;
    return this;
  }

  public VacancyBuilder months(Integer value) {
    months = value;
    return this;
  }

  public VacancyBuilder priorMonths(int value) {
    priorMonths = value;
    return this;
  }

  public VacancyBuilder probation(int value) {
    probation = value;
    return this;
  }

  public VacancyBuilder wage(String idr) {
    wage = idr;
    return this;
  }

  public VacancyBuilder hours(int value) {
    hours = value;
    return this;
  }

  public VacancyBuilder overtime(Integer value) {
    overtime = value;
    return this;
  }

  public VacancyBuilder withoutSocialSecurity() {
    social = false;
    return this;
  }

  public VacancyBuilder requires(PersonalRequirement... values) {
    requirements = List.of(values);
    return this;
  }

  public VacancyBuilder closes(LocalDate day) {
    closes = day;
    return this;
  }

  public VacancyBuilder starts(LocalDate day) {
    starts = day;
    return this;
  }

  public VacancyPublished published() {
    return new VacancyPublished(id, employer, project, market, null, publishedAt, terms());
  }

  public VacancyAmended amended() {
    return new VacancyAmended(id, employer, project, market, null, publishedAt, terms());
  }

  private VacancyTerms terms() {
    return new VacancyTerms(
        "Juru Las",
        "7212",
        skillClass,
        scheme,
        units,
        level,
        openings,
        village,
        contract,
        months,
        priorMonths,
        probation,
        new BigDecimal(wage),
        hours,
        overtime,
        social,
        false,
        List.of(),
        List.of(),
        requirements,
        closes,
        starts);
  }
}
