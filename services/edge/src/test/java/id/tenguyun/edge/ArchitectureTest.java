package id.tenguyun.edge;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "id.tenguyun.edge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** What decides, each with its edges in packages below. */
  private static final String[] RULES = {"..edge.partner"};

  @ArchTest
  static final ArchRule rules_are_plain_java =
      classes()
          .that()
          .resideInAnyPackage(RULES)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify..", "id.tenguyun.eventing.decision")
                  .or(resideInAnyPackage(RULES)))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rules_read_no_clock_and_draw_no_lots =
      noClasses()
          .that()
          .resideInAnyPackage(RULES)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, Random.class, SecureRandom.class)
          .allowEmptyShould(true);
}
