package id.tenguyun.certification.casework.web;

import id.tenguyun.certification.casework.mongo.CaseDocument;
import id.tenguyun.certification.casework.mongo.CaseStatus;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases, one by one and by where they stand: what waits for its completion is seen here. */
@RestController
class CaseController {

  private static final int MOST = 1_000;

  private final MongoOperations mongo;

  CaseController(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The case of one graduation. */
  @Operation(summary = "The case of one graduation: its assessments and what became of them")
  @Errors({"404 Nothing has come for this graduation"})
  @GetMapping("/cases/{centreId}/{graduationId}")
  CaseDocument oneCase(@PathVariable String centreId, @PathVariable String graduationId) {
    String id = centreId + "/" + graduationId;
    CaseDocument found = mongo.findById(id, CaseDocument.class, CaseDocument.COLLECTION);
    if (found == null) {
      throw notFound("Nothing has come for graduation " + id);
    }
    return found;
  }

  /** Cases that stand there, 1,000 at most. */
  @Operation(summary = "Cases that stand there, 1,000 at most")
  @Errors({"400 No such status"})
  @GetMapping("/cases")
  List<CaseDocument> cases(@RequestParam CaseStatus status) {
    Query query = Query.query(Criteria.where("status").is(status)).limit(MOST);
    return mongo.find(query, CaseDocument.class, CaseDocument.COLLECTION);
  }

  private static ErrorResponseException notFound(String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail);
    return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
  }
}
