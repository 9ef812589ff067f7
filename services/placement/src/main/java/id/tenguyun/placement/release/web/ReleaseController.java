package id.tenguyun.placement.release.web;

import id.tenguyun.placement.release.mongo.ReleasesDocument;
import id.tenguyun.placement.vacancy.Vacancy;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The releases of a vacancy. */
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
}
