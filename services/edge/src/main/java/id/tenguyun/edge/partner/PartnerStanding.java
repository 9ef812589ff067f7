package id.tenguyun.edge.partner;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a partner stands.
 *
 * @param partnerId its code in lower case: prefix of its topics, its user name and client id
 * @param sends names below its prefix of the topics that it may write
 * @param reads names below its prefix of the topics that it may read, beside the public ones
 * @param credential the last that it was given; null where it has had none
 * @param projects on which an employer works by an officer's word, beside those of the reference
 *     data
 */
public record PartnerStanding(
    String partnerId,
    String name,
    RegisteredKind kind,
    PartnerStatus status,
    List<String> sends,
    List<String> reads,
    @Nullable PartnerCredential credential,
    List<String> projects) {

  public PartnerStanding {
    sends = List.copyOf(sends);
    reads = List.copyOf(reads);
    projects = List.copyOf(projects);
  }

  /** The code as payloads give it. */
  public String code() {
    return partnerId.toUpperCase(Locale.ROOT);
  }

  /** Whether it may come in now. */
  public boolean mayComeIn() {
    return status == PartnerStatus.ACTIVE && credential != null && credential.inForce();
  }

  PartnerStanding with(PartnerStatus changed) {
    return new PartnerStanding(partnerId, name, kind, changed, sends, reads, credential, projects);
  }

  PartnerStanding with(PartnerCredential changed) {
    return new PartnerStanding(partnerId, name, kind, status, sends, reads, changed, projects);
  }

  PartnerStanding on(List<String> changed) {
    return new PartnerStanding(partnerId, name, kind, status, sends, reads, credential, changed);
  }

  PartnerStanding listedAs(String listedName, RegisteredKind listedKind, KindRights.Rights rights) {
    return listedKind == kind
        ? new PartnerStanding(
            partnerId, listedName, kind, status, sends, reads, credential, projects)
        : new PartnerStanding(
            partnerId,
            listedName,
            listedKind,
            status,
            rights.sends(),
            rights.reads(),
            credential,
            List.of());
  }
}
