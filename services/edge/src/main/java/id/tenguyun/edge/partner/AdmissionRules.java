package id.tenguyun.edge.partner;

import id.tenguyun.edge.partner.PartnerInput.PartnerAdmitted;
import id.tenguyun.eventing.decision.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold before a partner is taken in. Names everything that does not. */
final class AdmissionRules {

  /** An id is part of topic names and of the prefix of its consumer groups, which ends in a dot. */
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,200}");

  private final KindRights rights;

  AdmissionRules(KindRights rights) {
    this.rights = rights;
  }

  List<Refusal> of(PartnerAdmitted act, PartnerState state) {
    List<Refusal> refusals = new ArrayList<>(idRefusals(act.partnerId()));
    state
        .partner(act.partnerId())
        .ifPresent(known ->
            refusals.add(
                new Refusal(
                    "PARTNER_KNOWN",
                    "partnerId",
                    act.partnerId(),
                    "an id that no partner has; this one is %s, %s"
                        .formatted(known.name(), known.status()))));
    if (act.name().isBlank() || !NAME.matcher(act.name()).matches()) {
      refusals.add(
          new Refusal(
              "NAME_UNFIT",
              "name",
              printable(act.name()),
              "1 to 200 characters, none of them a control character"));
    }
    KindRights.Rights most = rights.most(act.kind());
    refuseOthers(refusals, "sends", act.sends(), most.sends(), act.kind());
    refuseOthers(refusals, "reads", act.reads(), most.reads(), act.kind());
    if (!act.projects().isEmpty()) {
      refusals.addAll(ProjectRules.of(act.kind(), act.projects(), state));
    }
    return refusals;
  }

  /** Whether an id can stand for a partner at all. */
  List<Refusal> idRefusals(String partnerId) {
    if (!ID.matcher(partnerId).matches()) {
      return List.of(
          new Refusal(
              "PARTNER_ID_UNFIT",
              "partnerId",
              printable(partnerId),
              "2 to 63 lower-case letters, digits and hyphens, no hyphen first"));
    }
    return rights.isTaken(partnerId)
        ? List.of(
            new Refusal(
                "PARTNER_ID_TAKEN",
                "partnerId",
                partnerId,
                "an id under which no service of ours logs in"))
        : List.of();
  }

  private static void refuseOthers(
      List<Refusal> refusals,
      String field,
      List<String> wanted,
      List<String> allowed,
      RegisteredKind kind) {
    for (String name : wanted) {
      if (!allowed.contains(name)) {
        refusals.add(
            new Refusal(
                "RIGHT_NOT_OF_KIND",
                field,
                printable(name),
                allowed.isEmpty()
                    ? "nothing: %s %s nothing of its own".formatted(kind, field)
                    : "some of " + allowed));
      }
    }
  }

  /** What a caller gave ends up in receipts and on terminals. */
  static String printable(String text) {
    String safe = text.replaceAll("\\p{Cntrl}", "?");
    return safe.length() <= 100 ? safe : safe.substring(0, 100) + "...";
  }
}
