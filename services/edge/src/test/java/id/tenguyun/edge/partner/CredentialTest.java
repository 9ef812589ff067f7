package id.tenguyun.edge.partner;

import static id.tenguyun.edge.partner.Registry.changes;
import static id.tenguyun.edge.partner.Registry.codes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialTest {

  private static final String EMPLOYER = "pt-maju";

  private final Registry registry = new Registry();

  @BeforeEach
  void registered() {
    registry.admit(EMPLOYER, RegisteredKind.EMPLOYER);
  }

  @Test
  void a_partner_comes_in_with_a_credential_and_not_before() {
    assertThat(registry.partner(EMPLOYER).mayComeIn()).isFalse();

    assertThat(changes(registry.issue(EMPLOYER, "c1")))
        .containsExactly(PartnerChange.CREDENTIAL_ISSUED);

    assertThat(registry.partner(EMPLOYER).mayComeIn()).isTrue();
  }

  @Test
  void a_second_credential_must_name_the_one_that_it_replaces() {
    registry.issue(EMPLOYER, "c1");

    assertThat(codes(registry.issue(EMPLOYER, "c2"))).containsExactly("CREDENTIAL_IN_FORCE");
    assertThat(codes(registry.rotate(EMPLOYER, "c0", "c2"))).containsExactly("CREDENTIAL_UNKNOWN");
    assertThat(changes(registry.rotate(EMPLOYER, "c1", "c2")))
        .containsExactly(PartnerChange.CREDENTIAL_ROTATED);
    assertThat(codes(registry.rotate(EMPLOYER, "c1", "c3"))).containsExactly("CREDENTIAL_UNKNOWN");
  }

  @Test
  void a_revoked_credential_is_void_for_good_and_another_may_be_issued() {
    registry.issue(EMPLOYER, "c1");
    registry.revoke(EMPLOYER, "c1");

    assertThat(registry.partner(EMPLOYER).mayComeIn()).isFalse();
    assertThat(codes(registry.revoke(EMPLOYER, "c1"))).containsExactly("CREDENTIAL_REVOKED");
    assertThat(codes(registry.rotate(EMPLOYER, "c1", "c2"))).containsExactly("CREDENTIAL_REVOKED");
    assertThat(codes(registry.issue(EMPLOYER, "c2"))).isEmpty();
    assertThat(registry.partner(EMPLOYER).mayComeIn()).isTrue();
  }

  @Test
  void what_is_no_digest_never_comes_on_the_log_as_one() {
    var act =
        new PartnerInput.PartnerCredentialIssued(
            "a", "officer-1", EMPLOYER, "c1", "a secret in plain", null);

    assertThat(codes(registry.when(act))).containsExactly("DIGEST_UNFIT");
  }

  @Test
  void nobody_unknown_and_nobody_closed_gets_a_credential() {
    assertThat(codes(registry.issue("pt-lain", "c1"))).containsExactly("PARTNER_UNKNOWN");
    assertThat(codes(registry.revoke(EMPLOYER, "c1"))).containsExactly("CREDENTIAL_UNKNOWN");

    registry.close(EMPLOYER);

    assertThat(codes(registry.issue(EMPLOYER, "c1"))).containsExactly("PARTNER_CLOSED");
    assertThat(codes(registry.admit(EMPLOYER, RegisteredKind.EMPLOYER)))
        .containsExactly("PARTNER_KNOWN");
  }

  @Test
  void a_suspended_partner_keeps_its_credential_and_may_not_come_in() {
    registry.issue(EMPLOYER, "c1");
    registry.suspend(EMPLOYER);

    assertThat(registry.partner(EMPLOYER).mayComeIn()).isFalse();
    assertThat(codes(registry.suspend(EMPLOYER))).containsExactly("PARTNER_SUSPENDED");

    registry.reinstate(EMPLOYER);

    assertThat(registry.partner(EMPLOYER).mayComeIn()).isTrue();
    assertThat(codes(registry.reinstate(EMPLOYER))).containsExactly("PARTNER_NOT_SUSPENDED");
    registry.close(EMPLOYER);
    assertThat(codes(registry.close(EMPLOYER))).containsExactly("PARTNER_CLOSED");
    assertThat(codes(registry.reinstate(EMPLOYER))).containsExactly("PARTNER_CLOSED");
  }
}
