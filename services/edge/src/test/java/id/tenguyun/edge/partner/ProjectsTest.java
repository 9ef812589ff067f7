package id.tenguyun.edge.partner;

import static id.tenguyun.edge.partner.Registry.changes;
import static id.tenguyun.edge.partner.Registry.codes;
import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.edge.partner.PartnerEvent.EmployerProjectsRegistered;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectsTest {

  private final Registry registry = new Registry();

  @BeforeEach
  void projects() {
    registry.project("KIPI");
    registry.project("PRI-TARAKAN");
  }

  @Test
  void an_employer_is_on_the_projects_that_its_registration_names_and_the_others_hear_of_it() {
    var decision = registry.admitTo("pt-maju", RegisteredKind.EMPLOYER, "PRI-TARAKAN", "KIPI");

    assertThat(registry.partner("pt-maju").projects()).containsExactly("KIPI", "PRI-TARAKAN");
    assertThat(decision.events())
        .contains(new EmployerProjectsRegistered("PT-MAJU", List.of("KIPI", "PRI-TARAKAN")));
  }

  @Test
  void what_an_officer_says_later_replaces_what_was_said_before() {
    registry.admitTo("pt-maju", RegisteredKind.EMPLOYER, "KIPI");

    var moved = registry.setProjects("pt-maju", "PRI-TARAKAN");
    assertThat(changes(moved)).containsExactly(PartnerChange.PROJECTS_SET);
    assertThat(moved.events())
        .contains(new EmployerProjectsRegistered("PT-MAJU", List.of("PRI-TARAKAN")));

    assertThat(registry.setProjects("pt-maju").events())
        .contains(new EmployerProjectsRegistered("PT-MAJU", List.of()));
    assertThat(registry.partner("pt-maju").projects()).isEmpty();
  }

  @Test
  void a_project_that_nobody_knows_is_named_and_nothing_is_registered() {
    var refused = registry.admitTo("pt-maju", RegisteredKind.EMPLOYER, "KIPI", "KIPPI");

    assertThat(codes(refused)).containsExactly("PROJECT_UNKNOWN");
    assertThat(refused.verdict().toString()).contains("KIPPI", "KIPI, PRI-TARAKAN");
    assertThat(codes(registry.setProjects("pt-maju", "KIPI"))).containsExactly("PARTNER_UNKNOWN");
  }

  @Test
  void employers_alone_work_on_projects() {
    assertThat(codes(registry.admitTo("blk-maju", RegisteredKind.TRAINING_CENTRE, "KIPI")))
        .containsExactly("NOT_AN_EMPLOYER");
    registry.admit("blk-maju", RegisteredKind.TRAINING_CENTRE);
    assertThat(codes(registry.setProjects("blk-maju"))).containsExactly("NOT_AN_EMPLOYER");
  }

  @Test
  void a_closed_employer_gets_no_project() {
    registry.admit("pt-maju", RegisteredKind.EMPLOYER);
    registry.close("pt-maju");

    assertThat(codes(registry.setProjects("pt-maju", "KIPI"))).containsExactly("PARTNER_CLOSED");
  }

  @Test
  void a_credential_or_a_reload_leaves_projects_as_they_are() {
    registry.admitTo("pt-maju", RegisteredKind.EMPLOYER, "KIPI");
    registry.issue("pt-maju", "c1");
    registry.suspend("pt-maju");
    registry.list("pt-maju", ListedKind.EMPLOYER, "PT Maju Jaya");

    assertThat(registry.project("KIPI").events()).isEmpty();
    assertThat(registry.partner("pt-maju").projects()).containsExactly("KIPI");
  }
}
