package id.tenguyun.placement.office.web;

import id.tenguyun.eventing.web.Callers;
import id.tenguyun.placement.office.kafka.OfficeActs;
import id.tenguyun.placement.office.mongo.ReceiptDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** What all acts over HTTP have in common: an id, somebody who answers for it, and a receipt. */
@Component
class ActDesk {

  private final OfficeActs acts;
  private final OfficeReceipts receipts;
  private final Callers callers;

  ActDesk(OfficeActs acts, OfficeReceipts receipts, Callers callers) {
    this.acts = acts;
    this.receipts = receipts;
    this.callers = callers;
  }

  /** Writes an act; the receipt, where the caller waits for it and it comes in time. */
  ResponseEntity<?> submit(String actId, SpecificRecord act, HttpServletRequest request) {
    acts.write(actId, act);
    Optional<ReceiptDocument> receipt =
        receipts.await(actId, Waiting.asked(request.getHeader("Prefer")));
    URI address = URI.create("/office/receipts/" + actId);
    return receipt.isPresent()
        ? ResponseEntity.ok().location(address).body(receipt.get())
        : ResponseEntity.accepted().location(address).build();
  }

  /** Who acts: the login's subject, never a field of a form. */
  String actor(HttpServletRequest request) {
    return callers.subject(new ServletWebRequest(request));
  }

  /** Ids end up in addresses, so they are kept to what needs no escape there. */
  static String actId(@Nullable String given) {
    if (given == null) {
      return UUID.randomUUID().toString();
    }
    if (!given.matches("[A-Za-z0-9._-]{1,100}")) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST,
          "actId is \"" + given + "\"; it may have 1 to 100 letters, digits, dots, _ and -");
    }
    return given;
  }
}
