package id.tenguyun.placement.release.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import id.tenguyun.placement.release.mongo.ExemptionDocument;
import id.tenguyun.placement.release.mongo.ReleasesDocument;
import id.tenguyun.placement.vacancy.Vacancy;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The releases of a vacancy, and the exemptions of a market. */
@RestController
class ReleaseController {

  private final MongoOperations mongo;

  ReleaseController(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Operation(summary = "The releases of a vacancy: who opened what, why, and until when")
  @GetMapping("/vacancies/{employer}/{vacancyId}/releases")
  List<ReleasesDocument.Entry> releases(
      @PathVariable String employer, @PathVariable String vacancyId) {
    ReleasesDocument document =
        mongo.findById(
            Vacancy.keyOf(employer, vacancyId),
            ReleasesDocument.class,
            ReleasesDocument.COLLECTION);
    return document == null ? List.of() : document.releases();
  }

  @Operation(summary = "Exemptions granted in a market: for whom, by whom, why, and until when")
  @GetMapping("/markets/{market}/exemptions")
  List<ExemptionDocument> exemptions(@PathVariable String market) {
    return mongo.find(
        query(where("market").is(market)).with(Sort.by("grantedAt").descending()),
        ExemptionDocument.class,
        ExemptionDocument.COLLECTION);
  }
}
