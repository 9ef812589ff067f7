package id.tenguyun.training.graduation.web;

import id.tenguyun.eventing.web.Errors;
import id.tenguyun.training.graduation.mongo.CompletionDocument;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Completions, one by one. */
@RestController
class CompletionController {

  private final MongoOperations mongo;

  CompletionController(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The completion that a graduation became. */
  @Operation(summary = "The completion that a graduation became")
  @Errors({"404 No such graduation was accepted"})
  @GetMapping("/completions/{centreId}/{graduationId}")
  CompletionDocument completion(@PathVariable String centreId, @PathVariable String graduationId) {
    String id = centreId + "/" + graduationId;
    CompletionDocument found =
        mongo.findById(id, CompletionDocument.class, CompletionDocument.COLLECTION);
    if (found == null) {
      ProblemDetail problem =
          ProblemDetail.forStatusAndDetail(
              HttpStatus.NOT_FOUND,
              "No graduation %s was accepted; the centre's receipt says why".formatted(id));
      throw new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }
    return found;
  }
}
