package id.tenguyun.certification.certificate.web;

import id.tenguyun.certification.certificate.CertificateNumber;
import id.tenguyun.certification.certificate.mongo.CertificateDocument;
import id.tenguyun.certification.certificate.mongo.ReferenceCodeDocument;
import id.tenguyun.certification.certificate.mongo.SchemeDocument;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * The sheet that a centre or an officer prints and hands to the worker. Not public: the page by
 * number shows no reference code, this one does.
 */
@Controller
class SheetController {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final MongoOperations mongo;
  private final Callers callers;

  SheetController(MongoOperations mongo, Callers callers) {
    this.mongo = mongo;
    this.callers = callers;
  }

  @Operation(
      summary =
          "A sheet to print for the worker, with her reference code; HTML, for her centre and"
              + " officers")
  @Errors({
    "401 Nobody is logged in",
    "403 Another partner called",
    "404 Nobody issued a certificate of this number"
  })
  @GetMapping(path = "/sheets/{number}", produces = MediaType.TEXT_HTML_VALUE)
  String sheet(
      @PathVariable String number, WebRequest request, HttpServletResponse response, Model model) {
    callers.someone(request);
    CertificateDocument certificate = certificate(number.strip().toUpperCase(Locale.ROOT));
    callers.partnerOrOfficer(request, certificate.centreId());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    model.addAttribute("sheet", sheet(certificate));
    return "certification/sheet";
  }

  private CertificateDocument certificate(String number) {
    CertificateDocument found =
        CertificateNumber.hasForm(number)
            ? mongo.findById(number, CertificateDocument.class, CertificateDocument.COLLECTION)
            : null;
    if (found == null) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "No certificate has the number \"%s\"".formatted(number));
    }
    return found;
  }

  private CertificateSheet sheet(CertificateDocument it) {
    SchemeDocument scheme =
        mongo.findById(it.schemeCode(), SchemeDocument.class, SchemeDocument.COLLECTION);
    return new CertificateSheet(
        it.certificateNumber(),
        it.schemeCode(),
        scheme == null ? it.schemeCode() : scheme.title(),
        it.kkniLevel(),
        it.units(),
        LocalDate.parse(it.validFrom()),
        LocalDate.parse(it.validUntil()),
        it.certificationBodyId(),
        it.centreId(),
        it.graduationId(),
        code(it.workerId()));
  }

  private @Nullable String code(String workerId) {
    ReferenceCodeDocument code =
        mongo.findById(workerId, ReferenceCodeDocument.class, ReferenceCodeDocument.COLLECTION);
    return code == null ? null : code.referenceCode();
  }
}
