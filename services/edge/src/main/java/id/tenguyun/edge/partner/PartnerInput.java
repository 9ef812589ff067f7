package id.tenguyun.edge.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What edge takes from its inbox. Each record is named, part by part, as its contract. */
public sealed interface PartnerInput {

  /** A partner that the reference data list. */
  record PartnerRegistered(String partnerId, ListedKind kind, String name)
      implements PartnerInput {}

  /** A project on which employers may work. */
  record ProjectRegistered(String projectId) implements PartnerInput {}

  /** An act of an officer on one partner. */
  sealed interface PartnerAct extends PartnerInput {
    String actId();

    String actor();

    String partnerId();
  }

  /**
   * An officer takes a partner into the registry.
   *
   * @param sends empty for all that its kind may send
   * @param reads empty for all that its kind may read
   * @param projects on which an employer works; of others empty
   */
  record PartnerAdmitted(
      String actId,
      String actor,
      String partnerId,
      RegisteredKind kind,
      String name,
      List<String> sends,
      List<String> reads,
      @Nullable String districtCode,
      @Nullable Ownership ownership,
      List<String> projects)
      implements PartnerAct {}

  /**
   * An officer says on which projects an employer works.
   *
   * @param projects all of them, in place of what was said before
   */
  record PartnerProjectsSet(
      String actId, String actor, String partnerId, List<String> projects, String reason)
      implements PartnerAct {}

  /**
   * A partner gets a credential.
   *
   * @param replaces the one in force that it takes the place of
   */
  record PartnerCredentialIssued(
      String actId,
      String actor,
      String partnerId,
      String credentialId,
      String secretDigest,
      @Nullable String replaces)
      implements PartnerAct {}

  /** A credential is void from now on. */
  record PartnerCredentialRevoked(
      String actId, String actor, String partnerId, String credentialId, String reason)
      implements PartnerAct {}

  /** A change of status, with its reason. */
  sealed interface StatusAct extends PartnerAct {
    String reason();
  }

  /** A partner may not come in for now. */
  record PartnerSuspended(String actId, String actor, String partnerId, String reason)
      implements StatusAct {}

  /** A suspended partner may come in again. */
  record PartnerReinstated(String actId, String actor, String partnerId, String reason)
      implements StatusAct {}

  /** A partner may never come in again under this id. */
  record PartnerClosed(String actId, String actor, String partnerId, String reason)
      implements StatusAct {}
}
