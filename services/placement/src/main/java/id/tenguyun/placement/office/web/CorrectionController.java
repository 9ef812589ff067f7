package id.tenguyun.placement.office.web;

import id.tenguyun.eventing.web.Errors;
import id.tenguyun.events.office.DirectHireCorrected;
import id.tenguyun.events.office.HeadcountCorrected;
import id.tenguyun.placement.office.web.Corrections.HeadcountCorrection;
import id.tenguyun.placement.office.web.Corrections.HireCorrection;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of what ledgers count. An officer's word stands until another officer's. */
@RestController
@RequestMapping("/office/corrections")
class CorrectionController {

  private final ActDesk desk;

  CorrectionController(ActDesk desk) {
    this.desk = desk;
  }

  @Operation(summary = "Corrects what a ledger counts for a direct hire, or strikes it")
  @Errors({"400 The body or actId is malformed", "401 No officer is logged in"})
  @PostMapping("/direct-hires")
  ResponseEntity<?> correctHire(@RequestBody HireCorrection order, HttpServletRequest request) {
    String actId = ActDesk.actId(order.actId());
    DirectHireCorrected act = order.act(actId, desk.actor(request));
    return desk.submit(actId, act, request);
  }

  @Operation(summary = "Corrects an employer's own count of a month")
  @Errors({"400 The body or actId is malformed", "401 No officer is logged in"})
  @PostMapping("/headcounts")
  ResponseEntity<?> correctHeadcount(
      @RequestBody HeadcountCorrection order, HttpServletRequest request) {
    String actId = ActDesk.actId(order.actId());
    HeadcountCorrected act = order.act(actId, desk.actor(request));
    return desk.submit(actId, act, request);
  }
}
