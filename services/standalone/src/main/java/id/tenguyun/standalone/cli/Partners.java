package id.tenguyun.standalone.cli;

import id.tenguyun.events.placement.NominationOffered;
import id.tenguyun.events.placement.WorkerInvited;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.Feed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** The registered partners, and what was sent to them. */
final class Partners {

  private final Connection connection;
  private final TreeMap<String, PartnerRegistered> byId = new TreeMap<>();

  Partners(Connection connection) {
    this.connection = connection;
    try (Feed feed = Feed.fromStart(connection, List.of("reference.data"))) {
      feed.drain(entry -> {
        if (entry.event() instanceof PartnerRegistered partner) {
          byId.put(partner.getPartnerId(), partner);
        }
      });
    }
  }

  /** The partner of this id or code. */
  Optional<PartnerRegistered> find(String id) {
    return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)));
  }

  SortedSet<String> ids() {
    return byId.navigableKeySet();
  }

  List<String> centreCodes() {
    return byId.values().stream()
        .filter(partner -> partner.getKind() == PartnerKind.TRAINING_CENTRE)
        .map(PartnerRegistered::getCode)
        .toList();
  }

  /** What an employer was offered, by nomination. */
  Map<String, NominationOffered> offers(PartnerRegistered employer) {
    Map<String, NominationOffered> offers = new TreeMap<>();
    nominations(
        employer,
        event -> {
          if (event instanceof NominationOffered offer) {
            offers.put(offer.getNominationId(), offer);
          }
        });
    return offers;
  }

  /** What a training centre was asked to bring to its graduates, by nomination. */
  Map<String, WorkerInvited> invitations(PartnerRegistered centre) {
    Map<String, WorkerInvited> invitations = new TreeMap<>();
    nominations(
        centre,
        event -> {
          if (event instanceof WorkerInvited invitation) {
            invitations.put(invitation.getNominationId(), invitation);
          }
        });
    return invitations;
  }

  private void nominations(PartnerRegistered partner, java.util.function.Consumer<Object> sink) {
    String topic = "partner." + partner.getPartnerId() + ".nominations";
    try (Feed feed = Feed.fromStart(connection, List.of(topic))) {
      feed.drain(entry -> sink.accept(entry.event()));
    }
  }
}
