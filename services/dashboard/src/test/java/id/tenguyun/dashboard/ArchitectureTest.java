package id.tenguyun.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "id.tenguyun.dashboard",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule whatIsCountedIsPlainJava =
      classes()
          .that()
          .resideInAnyPackage(
              "..dashboard.facts", "..dashboard.figures", "..dashboard.feed", "..dashboard.views")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "..dashboard.views..",
              "..dashboard.facts",
              "..dashboard.figures",
              "..dashboard.feed");

  @ArchTest
  static final ArchRule thePageKnowsNeitherTheBrokerNorTheStore =
      noClasses()
          .that()
          .resideInAnyPackage("..dashboard.page", "..dashboard.live", "..dashboard.books")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..", "org.apache.avro..", "com.mongodb..", "id.tenguyun.events..");

  @ArchTest
  static final ArchRule nothingCountedReadsAClock =
      noClasses()
          .that()
          .resideInAnyPackage("..dashboard.facts", "..dashboard.figures", "..dashboard.feed")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock");
}
