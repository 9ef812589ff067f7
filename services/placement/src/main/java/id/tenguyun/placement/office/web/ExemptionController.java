package id.tenguyun.placement.office.web;

import id.tenguyun.eventing.web.Errors;
import id.tenguyun.events.office.ExemptionSigned;
import id.tenguyun.placement.office.web.Orders.ExemptionOrder;
import id.tenguyun.placement.office.web.Orders.ExemptionSignature;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The office's exemptions: one officer asks, another signs. */
@RestController
@RequestMapping("/office/exemptions")
class ExemptionController {

  private final ActDesk desk;

  ExemptionController(ActDesk desk) {
    this.desk = desk;
  }

  @Operation(
      summary =
          "Asks for an exemption of one employer's seats of one skill class at one project, with"
              + " the latest rounds of its open vacancies")
  @Errors({"400 The body or actId is malformed", "401 No officer is logged in"})
  @PostMapping
  ResponseEntity<?> request(@RequestBody ExemptionOrder order, HttpServletRequest request) {
    String actId = ActDesk.actId(order.actId());
    return desk.submit(actId, order.requested(actId, desk.actor(request)), request);
  }

  @Operation(summary = "Signs an exemption, by another officer")
  @Errors({"400 The body or actId is malformed", "401 No officer is logged in"})
  @PostMapping("/{exemptionId}/signatures")
  ResponseEntity<?> sign(
      @PathVariable String exemptionId,
      @RequestBody ExemptionSignature signature,
      HttpServletRequest request) {
    String actId = ActDesk.actId(signature.actId());
    return desk.submit(
        actId,
        new ExemptionSigned(actId, desk.actor(request), exemptionId, signature.market()),
        request);
  }
}
