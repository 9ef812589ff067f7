package id.tenguyun.edge.partner.web;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.Receipt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Writes an officer's act, and waits until it was decided and the registry shows it. */
@Component
class OfficeDesk {

  private static final String OFFICE = "office";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long LOOK_AGAIN_MILLIS = 25;

  private final Commands commands;
  private final Partners partners;

  OfficeDesk(Commands commands, Partners partners) {
    this.commands = commands;
    this.partners = partners;
  }

  /**
   * Carries out an act.
   *
   * @param shown tells whether the registry shows the act's effect
   * @throws org.springframework.web.ErrorResponseException 422 with every reason if it was turned
   *     down, 503 if nobody answered in time
   */
  PartnerDocument carryOut(SpecificRecord act, String partnerId, Predicate<PartnerDocument> shown)
      throws InterruptedException {
    Receipt receipt =
        commands
            .await(commands.submit(OFFICE, act), PATIENCE)
            .orElseThrow(() ->
                Problems.unavailable(
                    "The act was written, and its receipt did not come within %d s. Look at the"
                            .formatted(PATIENCE.toSeconds())
                        + " partner before you repeat it."));
    if (receipt.outcome() == Receipt.Outcome.REJECTED) {
      throw Problems.refused(
          HttpStatus.UNPROCESSABLE_CONTENT, "The act was turned down.", receipt.reasons());
    }
    return await(partnerId, shown)
        .orElseThrow(() ->
            Problems.unavailable(
                "The act was carried out, and the registry does not show it yet."));
  }

  private Optional<PartnerDocument> await(String partnerId, Predicate<PartnerDocument> shown)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Optional<PartnerDocument> found = partners.find(partnerId).filter(shown);
      if (found.isPresent() || System.nanoTime() - deadline > 0) {
        return found;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
    }
  }

  /** Ids end up in receipts and logs, so they are kept to what needs no escape there. */
  static String actId(@Nullable String given) {
    if (given == null) {
      return "act-" + UUID.randomUUID();
    }
    if (!given.matches("[A-Za-z0-9._-]{1,100}")) {
      throw Problems.refused(
          new Refusal(
              "ACT_ID_UNFIT",
              "actId",
              given.length() + " characters",
              "1 to 100 letters, digits, dots, _ and -"));
    }
    return given;
  }

  /** Names in a list; none where there is no list. */
  static List<String> names(String field, @Nullable List<@Nullable String> given) {
    List<String> names = new ArrayList<>();
    for (String name : given == null ? List.<@Nullable String>of() : given) {
      names.add(required(field, name));
    }
    return names;
  }

  static String required(String field, @Nullable String given) {
    if (given == null || given.isBlank() || given.length() > 1_000) {
      throw Problems.refused(
          new Refusal(
              "FIELD_MISSING",
              field,
              given == null ? "nothing" : given.length() + " characters",
              "1 to 1,000 characters"));
    }
    return given;
  }
}
