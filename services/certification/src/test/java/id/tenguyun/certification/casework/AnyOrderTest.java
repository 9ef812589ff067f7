package id.tenguyun.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.certification.casework.CertificationEvent.CertificateIssued;
import id.tenguyun.certification.casework.Given.AssessmentBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever order completions and assessments come in, the same certificates come out. */
class AnyOrderTest {

  private static final int CASES = 40;

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_of_arrival_changes_no_certificate(long seed) {
    List<CertificationInput> inputs = inputs(new Random(seed));
    List<CertificateIssued> inGivenOrder = certificates(inputs);
    Collections.shuffle(inputs, new Random(seed + 1));
    assertThat(certificates(inputs)).isEqualTo(inGivenOrder).isNotEmpty();
  }

  private static List<CertificationInput> inputs(Random random) {
    List<CertificationInput> inputs = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      String graduation = "G-" + i;
      inputs.add(Given.completion(graduation, new UUID(1, i)));
      int failures = random.nextInt(3);
      for (int attempt = 0; attempt < failures; attempt++) {
        inputs.add(
            assessment(graduation, attempt + 1)
                .deciding(AssessmentDecision.NOT_YET_COMPETENT, null)
                .build());
      }
      if (random.nextInt(4) > 0) {
        inputs.add(
            assessment(graduation, failures + 1)
                .deciding(AssessmentDecision.COMPETENT, random.nextInt(60, 101))
                .build());
      }
    }
    return inputs;
  }

  private static AssessmentBuilder assessment(String graduation, int day) {
    return new AssessmentBuilder().of("BLK-TJSELOR", graduation).on("2026-05-0" + day);
  }

  /** Sorted by number; the bench holds the clock still. */
  private static List<CertificateIssued> certificates(List<CertificationInput> inputs) {
    var certification = CertificationBench.withCatalogue();
    inputs.forEach(input -> certification.when(input));
    return certification.events(CertificateIssued.class).stream()
        .sorted(Comparator.comparing(CertificateIssued::certificateNumber))
        .toList();
  }
}
