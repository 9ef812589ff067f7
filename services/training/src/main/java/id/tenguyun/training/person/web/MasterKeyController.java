package id.tenguyun.training.person.web;

import id.tenguyun.eventing.person.KeyRotation;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.web.Caller;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Changes the master key under which people's keys are wrapped, while the service runs. */
@RestController
class MasterKeyController {

  private static final Logger log = LoggerFactory.getLogger(MasterKeyController.class);

  private final Callers callers;
  private final PersonCipher cipher;

  MasterKeyController(Callers callers, PersonCipher cipher) {
    this.callers = callers;
    this.cipher = cipher;
  }

  @Operation(
      summary =
          "Makes a new version of the master key and wraps every person's key under it, or finishes"
              + " a rotation that was left in the middle; for officers")
  @Errors({"401 Nobody is logged in", "403 Somebody else than an officer called"})
  @PostMapping("/office/person-keys/rotations")
  KeyRotation.Report rotate(WebRequest request) {
    return run(request, "rotated", KeyRotation::rotate);
  }

  @Operation(
      summary =
          "Destroys the old versions of the master key, once every instance has met the new one;"
              + " for officers")
  @Errors({"401 Nobody is logged in", "403 Somebody else than an officer called"})
  @PostMapping("/office/person-keys/retirements")
  KeyRotation.Report retire(WebRequest request) {
    return run(request, "retired", KeyRotation::retire);
  }

  private KeyRotation.Report run(
      WebRequest request, String what, Function<KeyRotation, KeyRotation.Report> change) {
    Caller.Officer officer = callers.officer(request);
    KeyRotation.Report report = change.apply(cipher.rotation());
    log.atInfo()
        .addKeyValue("officer", officer.subject())
        .addKeyValue("did", what)
        .addKeyValue("current", report.current())
        .addKeyValue("rewrapped", report.rewrapped())
        .addKeyValue("destroyed", report.retired())
        .log("The master key of the vault was changed");
    return report;
  }
}
