package id.tenguyun.edge.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What edge decides. Each published record is named, part by part, as its contract. */
public sealed interface PartnerEvent {

  /** How a partner stands after a change: the whole of it. */
  record PartnerStandingChanged(
      Instant at,
      PartnerChange change,
      @Nullable String actId,
      @Nullable String actor,
      @Nullable String reason,
      String partnerId,
      String code,
      String name,
      RegisteredKind kind,
      PartnerStatus status,
      List<String> sends,
      List<String> reads,
      @Nullable PartnerCredential credential,
      List<String> projects)
      implements PartnerEvent {

    PartnerStanding standing() {
      return new PartnerStanding(partnerId, name, kind, status, sends, reads, credential, projects);
    }
  }

  /** Tells the other services of a partner that an officer registered. */
  record PartnerRegistered(
      String partnerId,
      String code,
      ListedKind kind,
      String name,
      @Nullable String districtCode,
      @Nullable Ownership ownership)
      implements PartnerEvent {}

  /** Tells the other services on which projects an employer works by an officer's word. */
  record EmployerProjectsRegistered(String employerId, List<String> projects)
      implements PartnerEvent {}

  /** Remembers that there is a project; stays inside. */
  record ProjectNoted(Project project) implements PartnerEvent {}

  /** Remembers that an act was carried out; stays inside. */
  record ActNoted(ActDone act) implements PartnerEvent {}
}
