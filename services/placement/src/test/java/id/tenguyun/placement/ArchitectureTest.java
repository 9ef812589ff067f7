package id.tenguyun.placement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "id.tenguyun.placement",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] EDGES = {"..kafka..", "..mongo..", "..web..", "..yaml.."};

  @ArchTest
  static final ArchRule rules_know_nothing_but_java_and_the_decision_api =
      classes()
          .that()
          .resideOutsideOfPackages(EDGES)
          .and()
          .doNotHaveSimpleName("PlacementApplication")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "id.tenguyun.eventing.decision..",
              "id.tenguyun.matching..",
              "id.tenguyun.placement..");

  @ArchTest
  static final ArchRule rules_do_not_know_their_edges =
      noClasses()
          .that()
          .resideOutsideOfPackages(EDGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EDGES);

  @ArchTest
  static final ArchRule rules_read_no_clock_and_draw_no_chance =
      noClasses()
          .that()
          .resideOutsideOfPackages(EDGES)
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random");
}
