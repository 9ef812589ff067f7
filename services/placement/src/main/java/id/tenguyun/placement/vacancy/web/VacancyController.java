package id.tenguyun.placement.vacancy.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.placement.placement.mongo.NominationDocument;
import id.tenguyun.placement.vacancy.mongo.MarketDocument;
import id.tenguyun.placement.vacancy.mongo.VacancyDocument;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Vacancies, one by one and by market. */
@RestController
class VacancyController {

  private final MongoOperations mongo;

  VacancyController(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Operation(summary = "Vacancies of a market")
  @GetMapping("/markets/{market}/vacancies")
  List<MarketDocument.Line> ofMarket(@PathVariable String market) {
    MarketDocument document =
        mongo.findById(market, MarketDocument.class, MarketDocument.COLLECTION);
    return document == null ? List.of() : document.vacancies();
  }

  /**
   * A vacancy and what of it stands still.
   *
   * @param frozenNominations ids of nominations whose deadlines stand still, because of a finding
   *     against the employer
   */
  record Shown(@JsonUnwrapped VacancyDocument vacancy, List<String> frozenNominations) {}

  @Operation(
      summary = "One vacancy with its floors, windows, status, frozen nominations and fill report")
  @Errors({"404 No such vacancy"})
  @GetMapping("/vacancies/{employer}/{vacancyId}")
  Shown vacancy(@PathVariable String employer, @PathVariable String vacancyId) {
    String key = employer.toLowerCase(Locale.ROOT) + "/" + vacancyId;
    VacancyDocument document =
        mongo.findById(key, VacancyDocument.class, VacancyDocument.COLLECTION);
    if (document == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No vacancy is known as " + key);
    }
    return new Shown(document, frozen(document));
  }

  private List<String> frozen(VacancyDocument vacancy) {
    var ofVacancy =
        where("vacancyId").is(vacancy.vacancyId()).and("employerId").is(vacancy.employerId());
    return mongo
        .find(query(ofVacancy), NominationDocument.class, NominationDocument.COLLECTION)
        .stream()
        .filter(NominationDocument::frozen)
        .map(NominationDocument::id)
        .sorted()
        .toList();
  }
}
