package id.tenguyun.training.invitation.web;

import id.tenguyun.eventing.web.Errors;
import id.tenguyun.training.invitation.AnswerState;
import id.tenguyun.training.invitation.DeclineReason;
import id.tenguyun.training.invitation.kafka.Statements;
import id.tenguyun.training.invitation.web.Offers.Found;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind a worker's one-time link. To open it changes nothing, since telephones open links
 * to preview them; to send its form does, once. It needs no script. A token that was never made and
 * one that leads nowhere any more get the same answer.
 */
@Controller
class AnswerController {

  private static final String PAGE = "training/answer";

  private final Offers offers;
  private final Statements statements;

  /** Nominations whose answer is on its way, so that two taps on the button send one. */
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  AnswerController(Offers offers, Statements statements) {
    this.offers = offers;
    this.statements = statements;
  }

  /** The offer, or what became of it. */
  @Operation(summary = "The page behind a worker's one-time link; HTML")
  @Errors({"404 The link leads nowhere; the page says so too"})
  @GetMapping("/j/{token}")
  String offer(
      @PathVariable String token,
      @RequestParam(required = false) @Nullable String problem,
      HttpServletResponse response,
      Model page) {
    Optional<Found> found = offers.find(token);
    page.addAttribute("offer", found.map(offers::page).orElse(null));
    page.addAttribute("reasons", DeclineReason.values());
    page.addAttribute("token", token);
    page.addAttribute("reasonMissing", "reason".equals(problem));
    page.addAttribute("again", "answered".equals(problem));
    response.setStatus(found.isPresent() ? HttpStatus.OK.value() : HttpStatus.NOT_FOUND.value());
    return PAGE;
  }

  /** Her answer. Whatever comes of it, the page tells; so a reload sends nothing twice. */
  @Operation(summary = "Her answer, from the form of that page; redirects to it")
  @Errors({"400 No such answer or reason"})
  @PostMapping("/j/{token}")
  String answer(
      @PathVariable String token,
      @RequestParam String answer,
      @RequestParam(required = false) @Nullable DeclineReason reason)
      throws InterruptedException {
    boolean accepts = answer.equals("ACCEPTED");
    if (!accepts && reason == null) {
      return "redirect:/j/{token}?problem=reason";
    }
    Optional<Found> known = offers.find(token);
    if (known.filter(it -> it.state() == AnswerState.ANSWERED).isPresent()) {
      return "redirect:/j/{token}?problem=answered";
    }
    Optional<Found> found =
        known.filter(
            it -> it.state() == AnswerState.OPEN || !accepts && it.state() == AnswerState.FROZEN);
    if (found.isPresent() && underWay.add(found.get().offer().nominationId())) {
      try {
        statements.answer(found.get().offer(), accepts ? null : reason);
      } finally {
        underWay.remove(found.get().offer().nominationId());
      }
    }
    return "redirect:/j/{token}";
  }
}
