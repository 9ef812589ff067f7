package id.tenguyun.placement.office.web;

import id.tenguyun.eventing.web.Errors;
import id.tenguyun.events.office.PolicyAnnulled;
import id.tenguyun.events.office.PolicyPublished;
import id.tenguyun.events.office.PolicySuspended;
import id.tenguyun.events.office.ReleaseRequested;
import id.tenguyun.events.office.ReleaseSigned;
import id.tenguyun.events.office.RoundOrdered;
import id.tenguyun.events.shared.PolicyStatus;
import id.tenguyun.placement.office.mongo.ReceiptDocument;
import id.tenguyun.placement.office.web.Orders.FindingOrder;
import id.tenguyun.placement.office.web.Orders.GrievanceOrder;
import id.tenguyun.placement.office.web.Orders.Reason;
import id.tenguyun.placement.office.web.Orders.ReleaseOrder;
import id.tenguyun.placement.office.web.Orders.RoundOrder;
import id.tenguyun.placement.office.web.Orders.Signature;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyProblem;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The office's acts. Each becomes an event on the office's topic and is answered {@code 202} with
 * the address of its receipt, or with the receipt itself when the caller asks to wait for it
 * ({@code Prefer: wait=5}).
 */
@RestController
@RequestMapping("/office")
class OfficeController {

  private final ActDesk desk;
  private final OfficeReceipts receipts;

  OfficeController(ActDesk desk, OfficeReceipts receipts) {
    this.desk = desk;
    this.receipts = receipts;
  }

  @Operation(summary = "Orders a round now")
  @Errors({"400 The body or actId is malformed", "401 No officer is logged in"})
  @PostMapping("/rounds")
  ResponseEntity<?> orderRound(@RequestBody RoundOrder order, HttpServletRequest request) {
    String actId = ActDesk.actId(order.actId());
    String actor = desk.actor(request);
    return desk.submit(
        actId, new RoundOrdered(actId, actor, order.market(), order.reason()), request);
  }

  @Operation(
      summary =
          "Asks for sealed seats to be opened, with the round that proves that no local is left")
  @Errors({"400 The body or actId is malformed", "401 No officer is logged in"})
  @PostMapping("/releases")
  ResponseEntity<?> requestRelease(@RequestBody ReleaseOrder order, HttpServletRequest request) {
    String actId = ActDesk.actId(order.actId());
    return desk.submit(
        actId,
        new ReleaseRequested(
            actId,
            desk.actor(request),
            order.releaseId(),
            order.vacancyId(),
            order.market(),
            order.seats(),
            order.proofRoundId(),
            order.reason(),
            order.efforts(),
            order.akadApprovalNumber(),
            order.validUntil()),
        request);
  }

  @Operation(summary = "Signs a release, by another officer")
  @Errors({"400 The body or actId is malformed", "401 No officer is logged in"})
  @PostMapping("/releases/{releaseId}/signatures")
  ResponseEntity<?> signRelease(
      @PathVariable String releaseId,
      @RequestBody Signature signature,
      HttpServletRequest request) {
    String actId = ActDesk.actId(signature.actId());
    return desk.submit(
        actId,
        new ReleaseSigned(
            actId, desk.actor(request), releaseId, signature.vacancyId(), signature.market()),
        request);
  }

  /** An inspector upholds or dismisses a finding, or records that it is cured. */
  @Operation(summary = "Upholds or dismisses a finding, or records that it is cured")
  @Errors({"400 The body or actId is malformed", "401 No officer is logged in"})
  @PostMapping("/findings")
  ResponseEntity<?> closeFinding(@RequestBody FindingOrder order, HttpServletRequest request) {
    String actId = ActDesk.actId(order.actId());
    return desk.submit(actId, order.act(actId, desk.actor(request)), request);
  }

  /** A grievance; its sender goes into the restricted topic and no farther. */
  @Operation(summary = "Files a grievance; who sent it is shown to nobody")
  @Errors({"400 The body or grievanceId is malformed", "401 Nobody is logged in"})
  @PostMapping("/grievances")
  ResponseEntity<?> fileGrievance(@RequestBody GrievanceOrder order, HttpServletRequest request) {
    String grievanceId = ActDesk.actId(order.grievanceId());
    return desk.submit(grievanceId, order.filed(grievanceId, desk.actor(request)), request);
  }

  /** A policy file as it stands; one with problems is answered with all of them. */
  @Operation(summary = "Publishes the policy file in the body")
  @Errors({"401 No officer is logged in", "422 The policy has problems; all are named"})
  @PostMapping(
      path = "/policies",
      consumes = {"application/yaml", "text/plain"})
  ResponseEntity<?> publishPolicy(@RequestBody String yaml, HttpServletRequest request) {
    return switch (PolicyFile.parse(yaml)) {
      case PolicyReading.Invalid invalid -> {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        problem.setTitle("Not a valid policy");
        problem.setProperty("problems", invalid.problems());
        yield ResponseEntity.of(problem).build();
      }
      case PolicyReading.Valid valid -> {
        String actId = UUID.randomUUID().toString();
        yield desk.submit(
            actId, published(actId, desk.actor(request), valid.policy(), yaml), request);
      }
    };
  }

  /** Sets a policy aside until it is published again as it was. */
  @Operation(summary = "Suspends a policy")
  @Errors({"400 The body is malformed", "401 No officer is logged in"})
  @PostMapping("/policies/{policyId}/{version}/suspension")
  ResponseEntity<?> suspend(
      @PathVariable String policyId,
      @PathVariable int version,
      @RequestBody Reason reason,
      HttpServletRequest request) {
    String actId = ActDesk.actId(reason.actId());
    return desk.submit(
        actId,
        new PolicySuspended(actId, desk.actor(request), policyId, version, reason.reason()),
        request);
  }

  /** Sets a policy aside for good. */
  @Operation(summary = "Annuls a policy")
  @Errors({"400 The body is malformed", "401 No officer is logged in"})
  @PostMapping("/policies/{policyId}/{version}/annulment")
  ResponseEntity<?> annul(
      @PathVariable String policyId,
      @PathVariable int version,
      @RequestBody Reason reason,
      HttpServletRequest request) {
    String actId = ActDesk.actId(reason.actId());
    return desk.submit(
        actId,
        new PolicyAnnulled(actId, desk.actor(request), policyId, version, reason.reason()),
        request);
  }

  /** A policy file is read and nothing else; its problems are the answer. */
  @Operation(summary = "Reads a policy file and answers its problems; publishes nothing")
  @PostMapping(
      path = "/policies/check",
      consumes = {"application/yaml", "text/plain"})
  List<PolicyProblem> checkPolicy(@RequestBody String yaml) {
    return switch (PolicyFile.parse(yaml)) {
      case PolicyReading.Invalid invalid -> invalid.problems();
      case PolicyReading.Valid valid -> List.of();
    };
  }

  private static PolicyPublished published(String actId, String actor, Policy policy, String yaml) {
    return new PolicyPublished(
        actId,
        actor,
        policy.policyId(),
        policy.version(),
        PolicyStatus.valueOf(policy.status().name()),
        policy.legalBasis(),
        policy.effectiveFrom(),
        policy.effectiveTo(),
        policy.projects(),
        yaml);
  }

  /** What became of an act; not found until its service has decided. */
  @Operation(summary = "What became of an act")
  @Errors({"404 Not decided yet, or no such act"})
  @GetMapping("/receipts/{actId}")
  ReceiptDocument receipt(@PathVariable String actId) {
    return receipts
        .find(actId)
        .orElseThrow(() ->
            new ResponseStatusException(
                HttpStatus.NOT_FOUND, "No receipt yet of act \"" + actId + "\""));
  }
}
