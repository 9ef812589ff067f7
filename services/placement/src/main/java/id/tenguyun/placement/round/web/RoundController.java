package id.tenguyun.placement.round.web;

import id.tenguyun.eventing.web.Errors;
import id.tenguyun.placement.message.CutOff;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.round.Explanation;
import id.tenguyun.placement.round.mongo.DecisionDocument;
import id.tenguyun.placement.round.mongo.RoundDocument;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Rounds, decision records, and what they say to somebody who was not taken. Restricted. */
@RestController
class RoundController {

  private final MongoOperations mongo;

  RoundController(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Operation(summary = "A round with its seed, commitments and digest; restricted")
  @Errors({"404 No such round"})
  @GetMapping("/rounds/{roundId}")
  RoundDocument round(@PathVariable String roundId) {
    return found(
        mongo.findById(roundId, RoundDocument.class, RoundDocument.COLLECTION),
        "No round has the id " + roundId);
  }

  @Operation(summary = "The latest decision record of a vacancy; restricted")
  @Errors({"404 No round has decided on it"})
  @GetMapping("/vacancies/{employer}/{vacancyId}/decision")
  DecisionDocument decision(@PathVariable String employer, @PathVariable String vacancyId) {
    String key = employer.toLowerCase(Locale.ROOT) + "/" + vacancyId;
    return found(
        mongo.findById(key, DecisionDocument.class, DecisionDocument.COLLECTION),
        "No round has decided on vacancy " + key);
  }

  @Operation(
      summary = "Why somebody of this tier and merit was not taken, from the decision record alone")
  @Errors({"400 No such tier, or merit is no number", "404 No round has decided on it"})
  @GetMapping("/vacancies/{employer}/{vacancyId}/why-not")
  Explanation whyNot(
      @PathVariable String employer,
      @PathVariable String vacancyId,
      @RequestParam PriorityTier tier,
      @RequestParam int merit,
      @RequestParam(defaultValue = "") List<String> traits) {
    List<CutOff> cutOffs =
        decision(employer, vacancyId).cutOffs().stream()
            .map(c -> new CutOff(PriorityTier.valueOf(c.tier()), c.traits(), c.merit()))
            .toList();
    return found(
        Explanation.of(cutOffs, tier, traits, merit).orElse(null),
        "The decision has no cut-off for tier " + tier);
  }

  private static <T> T found(@Nullable T document, String otherwise) {
    if (document == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, otherwise);
    }
    return document;
  }
}
