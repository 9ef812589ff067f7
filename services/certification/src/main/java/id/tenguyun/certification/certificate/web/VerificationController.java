package id.tenguyun.certification.certificate.web;

import id.tenguyun.certification.certificate.CertificateNumber;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Verifies a certificate by its number: JSON for programs, a page for people. A number that was
 * never issued and one that only has a wrong form get the same answer.
 */
@Controller
class VerificationController {

  private static final String PAGE = "certification/verify";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final PublicCertificates certificates;

  VerificationController(PublicCertificates certificates) {
    this.certificates = certificates;
  }

  /** For programs, and for whoever does not ask for a page. */
  @Operation(summary = "Whether the certificate of this number is valid, and for what; public")
  @Errors({"404 Nobody issued a certificate of this number"})
  @GetMapping("/certificates/{number}")
  ResponseEntity<PublicCertificate> certificate(@PathVariable String number) {
    PublicCertificate certificate =
        find(number).orElseThrow(() -> new CertificateNotFoundException(number));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(certificate);
  }

  /** For people. */
  @Operation(summary = "The same for people, as a page")
  @Errors({"404 Nobody issued a certificate of this number"})
  @GetMapping(path = "/certificates/{number}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(@PathVariable String number, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    Optional<PublicCertificate> certificate = find(number);
    var page = new ModelAndView(PAGE);
    page.addObject("asked", number);
    page.addObject("certificate", certificate.orElse(null));
    page.setStatus(certificate.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    return page;
  }

  /** The empty form, or the way from the filled one to its answer. */
  @Operation(summary = "The form that asks for a number; HTML, public")
  @GetMapping(path = "/certificates", produces = MediaType.TEXT_HTML_VALUE)
  String form(
      @RequestParam(required = false) @Nullable String number, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    if (number == null || number.isBlank()) {
      return PAGE;
    }
    String path =
        UriComponentsBuilder.fromPath("/certificates/{number}")
            .encode()
            .buildAndExpand(normal(number))
            .toUriString();
    return "redirect:" + path;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notFound(CertificateNotFoundException absent) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, absent.getMessage());
    problem.setTitle("Certificate not found");
    return ResponseEntity.of(problem).build();
  }

  private Optional<PublicCertificate> find(String number) {
    String normal = normal(number);
    return CertificateNumber.hasForm(normal) ? certificates.find(normal) : Optional.empty();
  }

  /** As it is printed, however it was typed. */
  private static String normal(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }
}
