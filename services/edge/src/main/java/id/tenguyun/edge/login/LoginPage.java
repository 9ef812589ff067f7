package id.tenguyun.edge.login;

import id.tenguyun.eventing.web.access.Role;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which people of the office log in. */
@Hidden
@Controller
@ConditionalOnProperty("tenguyun.login.enabled")
class LoginPage {

  @GetMapping("/login")
  String form(
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String error,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String done,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String out,
      HttpServletRequest request,
      Model page) {
    page.addAttribute("partner", request.isUserInRole(Role.PARTNER.name()));
    page.addAttribute("wrong", error != null);
    page.addAttribute("done", done != null);
    page.addAttribute("out", out != null);
    return "edge/login";
  }
}
