package id.tenguyun.placement.simulation;

import id.tenguyun.placement.Kaltara;
import id.tenguyun.placement.message.CandidateInput.CertificateExpired;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.CertificateReinstated;
import id.tenguyun.placement.message.CandidateInput.CertificateRevoked;
import id.tenguyun.placement.message.CandidateInput.CertificateSuspended;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.CandidateInput.WorkerErased;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import id.tenguyun.placement.region.Wita;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Workers, and the centres and certification bodies that speak of them. */
final class People {

  private final Stage stage;

  People(Stage stage) {
    this.stage = stage;
  }

  void newWorker() {
    UUID id = new UUID(stage.random.nextLong(), stage.random.nextLong());
    stage.workers.add(id);
    String village = Stage.VILLAGES.get(stage.random.nextInt(Stage.VILLAGES.size()));
    LocalDate since =
        stage.random.nextInt(4) == 0
            ? LocalDate.of(2025, 6, 1).plusDays(stage.random.nextInt(120))
            : LocalDate.of(2015, 1, 1);
    TrainingCompleted training =
        new TrainingCompleted(
            stage.now(),
            id,
            "65",
            "BLK-TARAKAN",
            "G-" + id,
            "LAS",
            Kaltara.WELDING,
            3,
            Kaltara.WELDING_UNITS.subList(0, 2 + stage.random.nextInt(3)),
            LocalDate.of(2026, 5, 1),
            village,
            since,
            stage.random.nextInt(10) == 0 ? LocalDate.of(2026, 9, 1) : null,
            stage.random.nextInt(4) == 0 ? List.of("DISABILITY") : List.of());
    boolean certificateFirst = stage.random.nextBoolean();
    if (!certificateFirst) {
      stage.send(training, "training");
    }
    if (stage.random.nextInt(8) > 0) {
      stage.send(certificate(id), "certification");
    }
    if (certificateFirst) {
      stage.send(training, "training");
    }
  }

  private CertificateIssued certificate(UUID id) {
    return new CertificateIssued(
        stage.now(),
        stage.id("C-"),
        id,
        "65",
        "BLK-TARAKAN",
        "G-" + id,
        "LSP-KALTARA-01",
        Kaltara.WELDING,
        2 + stage.random.nextInt(3),
        Kaltara.WELDING_UNITS.subList(0, 1 + stage.random.nextInt(4)),
        60 + stage.random.nextInt(5) * 10,
        LocalDate.of(2026, 1, 1),
        stage.random.nextInt(5) == 0
            ? LocalDate.of(2026, 7, 1).plusDays(stage.random.nextInt(80))
            : LocalDate.of(2029, 1, 1));
  }

  void paperwork() {
    if (stage.workers.isEmpty()) {
      return;
    }
    UUID id = stage.workers.get(stage.random.nextInt(stage.workers.size()));
    var certificates =
        stage.state().workers().find(id).map(w -> w.certificates()).orElse(List.of());
    if (certificates.isEmpty()) {
      stage.send(certificate(id), "certification");
      return;
    }
    var paper = certificates.get(stage.random.nextInt(certificates.size()));
    String number = paper.certificateNumber();
    String body = paper.body();
    switch (stage.random.nextInt(6)) {
      case 0 ->
          stage.send(new CertificateRevoked(stage.now(), number, id, "65", body), "certification");
      case 1 ->
          stage.send(
              new CertificateSuspended(stage.now(), number, id, "65", body), "certification");
      case 2 ->
          stage.send(
              new CertificateReinstated(stage.now(), number, id, "65", body, paper.validUntil()),
              "certification");
      case 3 -> {
        if (paper.validUntil().isBefore(Wita.date(stage.now()))) {
          stage.send(
              new CertificateExpired(stage.now(), number, id, "65", body, paper.validUntil()),
              "certification");
        }
      }
      case 4 -> {
        if (stage.random.nextInt(4) == 0) {
          stage.send(new WorkerErased(stage.now(), id, "65", stage.id("E-")), "training");
        }
      }
      default -> stage.send(certificate(id), "certification");
    }
  }

  void statement() {
    if (stage.workers.isEmpty()) {
      return;
    }
    UUID id = stage.workers.get(stage.random.nextInt(stage.workers.size()));
    if (stage.random.nextInt(3) == 0) {
      stage.send(
          new AvailabilityStated(
              stage.id("S-"), id, "65", "BLK-TARAKAN", stage.random.nextInt(3) > 0, null),
          "blk-tarakan");
    } else {
      List<String> ranked = new ArrayList<>(stage.vacancyIds);
      Collections.shuffle(ranked, stage.random);
      stage.send(
          new PreferencesStated(
              stage.id("S-"),
              id,
              "65",
              "BLK-TARAKAN",
              ranked.subList(0, Math.min(ranked.size(), stage.random.nextInt(4))),
              stage.random.nextInt(4) == 0 ? new BigDecimal("5500000.00") : null,
              List.of(),
              List.of()),
          "blk-tarakan");
    }
  }
}
