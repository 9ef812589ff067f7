package id.tenguyun.placement.placement.web;

import id.tenguyun.eventing.web.Errors;
import id.tenguyun.placement.placement.mongo.NominationDocument;
import id.tenguyun.placement.placement.mongo.VacancyNominationsDocument;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Nominations, one by one and by vacancy. */
@RestController
class NominationController {

  private final MongoOperations mongo;

  NominationController(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Operation(summary = "Who was nominated for a vacancy, by worker id")
  @GetMapping("/vacancies/{employer}/{vacancyId}/nominations")
  List<VacancyNominationsDocument.Line> ofVacancy(
      @PathVariable String employer, @PathVariable String vacancyId) {
    VacancyNominationsDocument document =
        mongo.findById(
            employer.toLowerCase(Locale.ROOT) + "/" + vacancyId,
            VacancyNominationsDocument.class,
            VacancyNominationsDocument.COLLECTION);
    return document == null ? List.of() : document.nominations();
  }

  @Operation(summary = "A nomination and all that became of it")
  @Errors({"404 No such nomination"})
  @GetMapping("/nominations/{nominationId}")
  NominationDocument nomination(@PathVariable String nominationId) {
    NominationDocument document =
        mongo.findById(nominationId, NominationDocument.class, NominationDocument.COLLECTION);
    if (document == null) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "No nomination has the id " + nominationId);
    }
    return document;
  }
}
