package id.tenguyun.training;

import id.tenguyun.events.office.GrievanceFiled;
import id.tenguyun.events.office.GrievanceFiler;
import id.tenguyun.events.office.GrievanceKind;
import id.tenguyun.events.placement.AnsweringParty;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.NominationAccepted;
import id.tenguyun.events.placement.NominationFrozen;
import id.tenguyun.events.placement.NominationThawed;
import id.tenguyun.events.placement.WorkerInvited;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.shared.ContractType;
import id.tenguyun.events.shared.Ownership;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.events.shared.SeatSlot;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.testkit.AvroTestClient;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One nomination, as placement tells of it, and what people do about it over HTTP. */
final class NominationScene {

  static final String NOMINATION = "r-1.v-1.n-1";
  static final Instant DUE = Instant.parse("2026-07-03T00:00:00Z");

  private final AvroTestClient client;
  private final String address;

  NominationScene(AvroTestClient client, String address) {
    this.client = client;
    this.address = address;
  }

  void employerIsRegistered() {
    client.send(
        "reference.data",
        "kipi-epc1",
        new PartnerRegistered(
            "kipi-epc1", "KIPI-EPC1", PartnerKind.EMPLOYER, "KIPI EPC 1", null, Ownership.PRIVATE));
  }

  void invited(UUID worker, String graduationId) {
    client.send(
        "partner.blk-tjselor.nominations",
        "v-1",
        WorkerInvited.newBuilder()
            .setAt(Instant.parse("2026-07-01T00:00:00Z"))
            .setNominationId(NOMINATION)
            .setVacancyId("v-1")
            .setEmployerId("KIPI-EPC1")
            .setProjectId("KIPI")
            .setMarket("65")
            .setWorkerId(worker)
            .setCentreId("BLK-TJSELOR")
            .setGraduationId(graduationId)
            .setTitle("Juru las SMAW 3G")
            .setWorkplaceVillage("65.01.04.2002")
            .setContractType(ContractType.PKWT)
            .setContractMonths(12)
            .setMonthlyWageIdr(new BigDecimal("5250000.00"))
            .setStartsOn(LocalDate.of(2026, 8, 1))
            .setAnswerDueAt(DUE)
            .build());
  }

  void accepted(UUID worker) {
    client.send(
        "placement.outcomes",
        "v-1",
        new NominationAccepted(
            Instant.parse("2026-07-01T01:00:00Z"),
            nomination(worker),
            AnsweringParty.WORKER,
            "SELF"));
  }

  void frozen(UUID worker) {
    client.send(
        "placement.outcomes",
        "v-1",
        new NominationFrozen(Instant.parse("2026-07-01T00:30:00Z"), nomination(worker)));
  }

  /** Two days later. */
  void thawed(UUID worker) {
    client.send(
        "placement.outcomes",
        "v-1",
        new NominationThawed(
            Instant.parse("2026-07-03T00:30:00Z"),
            nomination(worker),
            DUE.plus(Duration.ofDays(3)),
            DUE.plus(Duration.ofDays(2))));
  }

  private static Nomination nomination(UUID worker) {
    return Nomination.newBuilder()
        .setNominationId(NOMINATION)
        .setRoundId("r-1")
        .setVacancyId("v-1")
        .setProjectId("KIPI")
        .setEmployerId("KIPI-EPC1")
        .setMarket("65")
        .setSkillClass(SkillClass.SEMI_SKILLED)
        .setSchemeCode("SKM-LAS-SMAW3G")
        .setWorkerId(worker)
        .setDomicileRegency("65.01")
        .setTier(PriorityTier.REGENCY)
        .setSlot(SeatSlot.FLOOR_3)
        .setMerit(6_000)
        .setPolicyId("kaltara")
        .setPolicyVersion(1)
        .setMonthlyWageIdr(new BigDecimal("5250000.00"))
        .setStartsOn(LocalDate.of(2026, 8, 1))
        .build();
  }

  /** By a union; neither who sent it nor the words are for her. */
  GrievanceFiled complaintAbout(UUID worker) {
    return GrievanceFiled.newBuilder()
        .setGrievanceId("g-1")
        .setKind(GrievanceKind.DOMICILE_DOUBTED)
        .setFiledBy(GrievanceFiler.UNION)
        .setActor("union-3")
        .setMarket("65")
        .setWorkerId(worker)
        .setStatement("words of somebody else")
        .build();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).build());
  }

  HttpResponse<String> form(String path, Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(path, "Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> readContact(String partner, String requestId) throws Exception {
    String body = "{\"requestId\": \"%s\", \"purpose\": \"SIGN_CONTRACT\"}".formatted(requestId);
    List<String> headers = List.of("Tenguyun-Partner", partner, "Tenguyun-Person", "hr-7");
    return send(
        request("/nominations/" + NOMINATION + "/contact", headers.toArray(String[]::new))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> export(UUID worker, String reason, String officer) throws Exception {
    return send(
        request("/office/people/" + worker + "/exports", "Tenguyun-Officer", officer)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"reason\": \"" + reason + "\"}"))
            .build());
  }

  HttpResponse<String> officerPosts(String path, String body) throws Exception {
    return send(
        request(path, "Tenguyun-Officer", "officer-1", "Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Over all time that the test can have run in. */
  HttpResponse<String> breach(String scope, String officer) throws Exception {
    return get(
        "/office/breach-reports?"
            + scope
            + "&from=2020-01-01T00:00:00Z&until=2120-01-01T00:00:00Z&knownAt=2026-11-22T00:00:00Z",
        "Tenguyun-Officer",
        officer);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
