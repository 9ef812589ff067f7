package id.tenguyun.edge.submission.web;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.edge.submission.ItemProblem;
import id.tenguyun.edge.submission.SendRights;
import id.tenguyun.edge.submission.SendableType;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.SortedMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who sends, and what she may. */
@Component
public class Senders {

  private final Partners partners;
  private final SendRights rights;

  Senders(Partners partners, TopicCatalogue catalogue) {
    this.partners = partners;
    this.rights = new SendRights(catalogue);
  }

  /** The partner of a login, as it stands in the registry. */
  public PartnerDocument partner(String partnerId) {
    PartnerDocument partner =
        partners
            .find(partnerId)
            .orElseThrow(() ->
                Refused.because(
                    HttpStatus.FORBIDDEN,
                    new ItemProblem(
                        "PARTNER_UNKNOWN", "", partnerId, "the id of a registered partner")));
    if (!partner.status().equals("ACTIVE")) {
      throw Refused.because(
          HttpStatus.FORBIDDEN,
          new ItemProblem("PARTNER_NOT_ACTIVE", "", partner.status(), "an active partner"));
    }
    return partner;
  }

  /** Everything that it may send, by name. */
  public SortedMap<String, SendableType> types(PartnerDocument partner) {
    return rights.of(partner.kind(), partner.sends());
  }

  /** A type that it may send. */
  public SendableType type(PartnerDocument partner, String name) {
    SortedMap<String, SendableType> types = types(partner);
    SendableType type = types.get(name);
    if (type == null) {
      throw Refused.because(
          HttpStatus.NOT_FOUND,
          new ItemProblem(
              "TYPE_NOT_YOURS",
              "type",
              name.length() > 60 ? "a longer name" : name.replaceAll("\\p{Cntrl}", "?"),
              "one of " + types.keySet()));
    }
    return type;
  }
}
