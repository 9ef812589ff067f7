package id.tenguyun.training.graduation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.training.contact.AnsweringParty;
import id.tenguyun.training.contact.ContactPurpose;
import id.tenguyun.training.graduation.ContactInput.ContactRequested;
import id.tenguyun.training.graduation.ContactInput.Nomination;
import id.tenguyun.training.graduation.ContactInput.NominationAccepted;
import id.tenguyun.training.graduation.ContactInput.NominationLapsed;
import id.tenguyun.training.graduation.ContactInput.NominationRejected;
import id.tenguyun.training.graduation.ContactInput.PlacementClosed;
import id.tenguyun.training.graduation.ContactInput.WorkerInvited;
import id.tenguyun.training.graduation.TrainingEvent.ContactDisclosed;
import id.tenguyun.training.graduation.TrainingInput.ErasureOrdered;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An employer reads a nominee's name and phone number once, after she accepted. */
class ContactTest {

  private static final String EMPLOYER = "KIPI-EPC1";
  private static final Nomination NOMINATION = new Nomination("n-1", GraduationBuilder.WORKER);

  private final TrainingBench training = TrainingBench.withCatalogue();

  @BeforeEach
  void she_graduated_and_was_nominated() {
    training.when(new GraduationBuilder().build());
    training.given(new WorkerInvited("n-1", EMPLOYER, GraduationBuilder.WORKER, "BLK-TJSELOR"));
  }

  @Test
  void nobody_reads_before_she_herself_accepted() {
    training.given(new NominationAccepted(NOMINATION, AnsweringParty.EMPLOYER));

    assertThat(TrainingBench.codes(ask("r-1"))).containsExactly("NOT_ACCEPTED");
  }

  @Test
  void the_read_is_an_event_with_who_when_and_why() {
    sheAccepts();

    assertThat(ask("r-1").events())
        .singleElement()
        .isInstanceOfSatisfying(
            ContactDisclosed.class,
            read -> {
              assertThat(read.requestedBy()).isEqualTo("hr-7");
              assertThat(read.purpose()).isEqualTo(ContactPurpose.SIGN_CONTRACT);
              assertThat(read.at()).isEqualTo("2026-07-01T00:00:00Z");
              assertThat(read.repeated()).isFalse();
            });
  }

  @Test
  void a_second_read_is_refused_with_who_when_and_why_of_the_first() {
    sheAccepts();
    ask("r-1");

    Decision<TrainingEvent> second =
        training.at("2026-07-02T00:00:00Z").when("kipi-epc1", request("r-2"));

    assertThat(((Verdict.Rejected) second.verdict()).reasons())
        .singleElement()
        .satisfies(reason -> {
          assertThat(reason.code()).isEqualTo("CONTACT_READ_BEFORE");
          assertThat(reason.found())
              .isEqualTo("read by hr-7 at 2026-07-01T00:00:00Z for SIGN_CONTRACT (request r-1)");
        });
  }

  @Test
  void
      an_answer_that_was_lost_may_be_asked_for_again_for_a_quarter_of_an_hour_and_is_logged_again() {
    sheAccepts();
    ask("r-1");

    Decision<TrainingEvent> again =
        training.at("2026-07-01T00:14:59Z").when("kipi-epc1", request("r-1"));
    Decision<TrainingEvent> late =
        training.at("2026-07-01T00:15:00Z").when("kipi-epc1", request("r-1"));

    assertThat(again.verdict()).isInstanceOf(Verdict.Duplicate.class);
    assertThat(again.events())
        .singleElement()
        .isInstanceOfSatisfying(
            ContactDisclosed.class, read -> assertThat(read.repeated()).isTrue());
    assertThat(TrainingBench.codes(late)).containsExactly("CONTACT_READ_BEFORE");
  }

  @Test
  void another_employer_learns_no_more_than_of_a_nomination_that_never_was() {
    sheAccepts();
    var stranger =
        new ContactRequested(
            "r-1",
            "n-1",
            "KHN-EM",
            "BLK-TJSELOR",
            GraduationBuilder.WORKER,
            "hr",
            ContactPurpose.SIGN_CONTRACT);

    assertThat(TrainingBench.codes(training.when("khn-em", stranger)))
        .containsExactly("NOMINATION_UNKNOWN");
  }

  @Test
  void nothing_is_read_once_the_nomination_or_the_work_is_over() {
    for (ContactInput end :
        new ContactInput[] {
          new NominationRejected(NOMINATION),
          new NominationLapsed(NOMINATION, "NO_ANSWER"),
          new PlacementClosed(NOMINATION)
        }) {
      sheAccepts();
      training.given(end);

      assertThat(TrainingBench.codes(ask("r-1")))
          .as(end.toString())
          .containsExactly("NOMINATION_OVER");
    }
  }

  @Test
  void who_was_erased_cannot_be_read() {
    sheAccepts();
    training.given(new ErasureOrdered("a-1", "officer", GraduationBuilder.WORKER, "withdrawn"));

    assertThat(TrainingBench.codes(ask("r-1"))).containsExactly("WORKER_FORGOTTEN");
  }

  @Test
  void her_acceptance_may_come_before_the_invitation_that_it_answers() {
    var early = new Nomination("n-2", GraduationBuilder.WORKER);
    training.given(new NominationAccepted(early, AnsweringParty.WORKER));
    training.given(new WorkerInvited("n-2", EMPLOYER, GraduationBuilder.WORKER, "BLK-TJSELOR"));
    var request =
        new ContactRequested(
            "r",
            "n-2",
            EMPLOYER,
            "BLK-TJSELOR",
            GraduationBuilder.WORKER,
            "hr-7",
            ContactPurpose.HEALTH_CHECK);

    assertThat(training.when("kipi-epc1", request).verdict()).isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void outcomes_about_workers_of_other_partitions_leave_nothing_behind() {
    var stranger = new Nomination("n-9", new UUID(9, 9));

    Decision<TrainingEvent> decision =
        training.when("placement", new NominationAccepted(stranger, AnsweringParty.WORKER));

    assertThat(decision.events()).isEmpty();
  }

  private void sheAccepts() {
    training.given(new NominationAccepted(NOMINATION, AnsweringParty.WORKER));
  }

  private Decision<TrainingEvent> ask(String requestId) {
    return training.when("kipi-epc1", request(requestId));
  }

  private static ContactRequested request(String requestId) {
    return new ContactRequested(
        requestId,
        "n-1",
        EMPLOYER,
        "BLK-TJSELOR",
        GraduationBuilder.WORKER,
        "hr-7",
        ContactPurpose.SIGN_CONTRACT);
  }
}
