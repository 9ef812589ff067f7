package id.tenguyun.placement.whatif.web;

import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import id.tenguyun.placement.whatif.WhatIfQuestion;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** What a policy draft would have made of the log so far, as a job. Restricted to the office. */
@RestController
@RequestMapping("/office/what-ifs")
class WhatIfController {

  private final WhatIfJobs jobs;
  private final Callers callers;

  WhatIfController(WhatIfJobs jobs, Callers callers) {
    this.jobs = jobs;
    this.callers = callers;
  }

  /** Starts a run over a draft; its days default to the file's own. */
  @Operation(summary = "Tries a policy draft on the log so far, beside the live state")
  @Errors({
    "401 No officer is logged in",
    "403 Only an officer may",
    "409 Another trial runs",
    "422 The draft has problems; all are named"
  })
  @PostMapping(consumes = {"application/yaml", "text/plain"})
  ResponseEntity<?> start(
      @RequestBody String yaml,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(defaultValue = "1") long seed,
      WebRequest request) {
    callers.officer(request);
    return switch (PolicyFile.parse(yaml)) {
      case PolicyReading.Invalid invalid -> {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        problem.setTitle("Not a valid policy");
        problem.setProperty("problems", invalid.problems());
        yield ResponseEntity.of(problem).build();
      }
      case PolicyReading.Valid valid -> start(WhatIfQuestion.of(valid.policy(), from, to, seed));
    };
  }

  private ResponseEntity<?> start(WhatIfQuestion question) {
    WhatIfJob job =
        jobs.start(question)
            .orElseThrow(() ->
                new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "A what-if run is under way; wait for it, or cancel it with DELETE"));
    return ResponseEntity.accepted().location(URI.create("/office/what-ifs/" + job.id())).body(job);
  }

  /** How far it is, and its result once it is done. */
  @Operation(summary = "How far a trial is, and what it found")
  @Errors({"401 No officer is logged in", "403 Only an officer may", "404 No such trial"})
  @GetMapping("/{id}")
  WhatIfJob job(@PathVariable String id, WebRequest request) {
    callers.officer(request);
    return jobs.find(id).orElseThrow(() -> unknown(id));
  }

  @Operation(summary = "Cancels a trial")
  @Errors({"401 No officer is logged in", "403 Only an officer may", "404 No such trial"})
  @DeleteMapping("/{id}")
  WhatIfJob cancel(@PathVariable String id, WebRequest request) {
    callers.officer(request);
    return jobs.cancel(id).orElseThrow(() -> unknown(id));
  }

  private static ResponseStatusException unknown(String id) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "No what-if run has the id " + id);
  }
}
