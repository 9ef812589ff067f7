package id.tenguyun.edge.contract;

import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The contracts to read: topics, events and addresses as a page, and as AsyncAPI. */
@Controller
class ContractController {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final Contracts contracts;
  private final HttpOperations operations;

  ContractController(Contracts contracts, HttpOperations operations) {
    this.contracts = contracts;
    this.operations = operations;
  }

  @Operation(summary = "Topics, events and addresses that partners use; HTML")
  @Errors("429 Asked too often")
  @GetMapping(path = "/contracts", produces = "text/html")
  String page(HttpServletRequest request, HttpServletResponse response, Locale locale, Model page) {
    page.addAttribute("channels", contracts.channels());
    page.addAttribute("operations", operations.all(request, locale));
    response.setHeader("Content-Security-Policy", POLICY);
    return "edge/contracts";
  }

  @Operation(summary = "Topics and events by AsyncAPI 3.0")
  @Errors("429 Asked too often")
  @GetMapping(path = "/contracts/asyncapi.yaml", produces = "application/yaml")
  @ResponseBody
  String asyncApi() {
    return contracts.asyncApi();
  }
}
