package id.tenguyun.edge.partner.web;

import id.tenguyun.edge.access.Difference;
import id.tenguyun.edge.access.Provisioning;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.events.office.PartnerAdmitted;
import id.tenguyun.events.office.PartnerClosed;
import id.tenguyun.events.office.PartnerProjectsSet;
import id.tenguyun.events.office.PartnerReinstated;
import id.tenguyun.events.office.PartnerSuspended;
import id.tenguyun.events.partner.RegisteredKind;
import id.tenguyun.events.shared.Ownership;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The registry: who is a partner, taken in, suspended, reinstated and closed by officers. */
@RestController
class PartnerController {

  private static final String UNKNOWN = "UNKNOWN";

  private final OfficeDesk desk;
  private final Partners partners;
  private final Callers callers;
  private final ObjectProvider<Provisioning> provisioning;

  PartnerController(
      OfficeDesk desk,
      Partners partners,
      Callers callers,
      ObjectProvider<Provisioning> provisioning) {
    this.desk = desk;
    this.partners = partners;
    this.callers = callers;
    this.provisioning = provisioning;
  }

  /** All partners, by id. */
  @Operation(summary = "All partners and how they stand")
  @Errors({"401 Nobody is logged in", "403 Not an officer"})
  @GetMapping("/partners")
  List<PartnerView> all(WebRequest request) {
    callers.officer(request);
    return partners.all().stream().map(PartnerView::of).toList();
  }

  /** One partner. */
  @Operation(summary = "One partner, for itself and officers")
  @Errors({"401 Nobody is logged in", "403 Another partner", "404 No such partner"})
  @GetMapping("/partners/{partnerId}")
  PartnerView one(@PathVariable String partnerId, WebRequest request) {
    callers.partnerOrOfficer(request, partnerId);
    return partners
        .find(partnerId)
        .map(PartnerView::of)
        .orElseThrow(() -> Problems.notFound(partnerId));
  }

  /**
   * What differs on the broker.
   *
   * @param accessControl whether the broker has any
   */
  record AccessReport(boolean accessControl, List<String> differences) {}

  /** Compares the broker's users and rules with what should be. */
  @Operation(summary = "Every user and rule on the broker that is not as it should be")
  @Errors({"401 Nobody is logged in", "403 Not an officer"})
  @GetMapping("/access/differences")
  AccessReport differences(WebRequest request) {
    callers.officer(request);
    Provisioning broker = provisioning.getIfAvailable();
    return broker == null
        ? new AccessReport(false, List.of())
        : new AccessReport(true, broker.check().stream().map(Difference::told).toList());
  }

  /** Takes a partner in. */
  @Operation(summary = "Registers a partner")
  @Errors({"401 Nobody is logged in", "403 Not an officer", "422 Refused, with every reason"})
  @PostMapping("/partners")
  ResponseEntity<PartnerView> register(
      @RequestBody PartnerOrders.Registration order, WebRequest request)
      throws InterruptedException {
    String officer = callers.officer(request).subject();
    String partnerId = OfficeDesk.required("partnerId", order.partnerId());
    PartnerAdmitted act =
        PartnerAdmitted.newBuilder()
            .setActId(OfficeDesk.actId(order.actId()))
            .setActor(officer)
            .setPartnerId(partnerId)
            .setKind(constant(RegisteredKind.class, "KIND_UNKNOWN", "kind", order.kind()))
            .setName(OfficeDesk.required("name", order.name()))
            .setSends(OfficeDesk.names("sends", order.sends()))
            .setReads(OfficeDesk.names("reads", order.reads()))
            .setDistrictCode(order.districtCode())
            .setOwnership(ownership(order.ownership()))
            .setProjects(OfficeDesk.names("projects", order.projects()))
            .build();
    PartnerView registered = PartnerView.of(desk.carryOut(act, partnerId, shown -> true));
    return ResponseEntity.status(HttpStatus.CREATED)
        .location(URI.create("/partners/" + registered.partnerId()))
        .body(registered);
  }

  private static @Nullable Ownership ownership(@Nullable String given) {
    return given == null
        ? null
        : constant(Ownership.class, "OWNERSHIP_UNKNOWN", "ownership", given);
  }

  /** A symbol that a caller may use; never the one that stands for what a reader does not know. */
  private static <E extends Enum<E>> E constant(
      Class<E> type, String code, String field, @Nullable String given) {
    List<E> allowed =
        Arrays.stream(type.getEnumConstants()).filter(it -> !it.name().equals(UNKNOWN)).toList();
    return allowed.stream()
        .filter(it -> it.name().equals(given))
        .findFirst()
        .orElseThrow(() ->
            Problems.refused(
                new Refusal(
                    code,
                    field,
                    given == null ? "nothing" : given.replaceAll("\\p{Cntrl}", "?"),
                    "one of " + allowed)));
  }

  /** Says where an employer works. */
  @Operation(summary = "On which projects an employer works, beside those of the reference data")
  @Errors({"401 Nobody is logged in", "404 No such partner", "422 Refused, with every reason"})
  @PostMapping("/partners/{partnerId}/projects")
  PartnerView setProjects(
      @PathVariable String partnerId, @RequestBody PartnerOrders.Projects order, WebRequest request)
      throws InterruptedException {
    List<String> projects = OfficeDesk.names("projects", order.projects());
    var act =
        PartnerProjectsSet.newBuilder()
            .setActId(OfficeDesk.actId(order.actId()))
            .setActor(callers.officer(request).subject())
            .setPartnerId(known(partnerId))
            .setProjects(projects)
            .setReason(OfficeDesk.required("reason", order.reason()))
            .build();
    return PartnerView.of(
        desk.carryOut(
            act, partnerId, shown -> Set.copyOf(shown.projects()).equals(Set.copyOf(projects))));
  }

  /** Suspends. */
  @Operation(summary = "Suspends a partner: it keeps its credential and has no rights for now")
  @Errors({"401 Nobody is logged in", "404 No such partner", "422 Refused, with every reason"})
  @PostMapping("/partners/{partnerId}/suspension")
  PartnerView suspend(
      @PathVariable String partnerId, @RequestBody PartnerOrders.Reasoned order, WebRequest request)
      throws InterruptedException {
    var act =
        PartnerSuspended.newBuilder()
            .setActId(OfficeDesk.actId(order.actId()))
            .setActor(callers.officer(request).subject())
            .setPartnerId(known(partnerId))
            .setReason(OfficeDesk.required("reason", order.reason()))
            .build();
    return PartnerView.of(
        desk.carryOut(act, partnerId, shown -> shown.status().equals("SUSPENDED")));
  }

  /** Lets it in again. */
  @Operation(summary = "Reinstates a suspended partner")
  @Errors({"401 Nobody is logged in", "404 No such partner", "422 Refused, with every reason"})
  @PostMapping("/partners/{partnerId}/reinstatement")
  PartnerView reinstate(
      @PathVariable String partnerId, @RequestBody PartnerOrders.Reasoned order, WebRequest request)
      throws InterruptedException {
    var act =
        PartnerReinstated.newBuilder()
            .setActId(OfficeDesk.actId(order.actId()))
            .setActor(callers.officer(request).subject())
            .setPartnerId(known(partnerId))
            .setReason(OfficeDesk.required("reason", order.reason()))
            .build();
    return PartnerView.of(desk.carryOut(act, partnerId, shown -> shown.status().equals("ACTIVE")));
  }

  /** Closes for good. */
  @Operation(summary = "Closes a partner for good")
  @Errors({"401 Nobody is logged in", "404 No such partner", "422 Refused, with every reason"})
  @PostMapping("/partners/{partnerId}/closure")
  PartnerView close(
      @PathVariable String partnerId, @RequestBody PartnerOrders.Reasoned order, WebRequest request)
      throws InterruptedException {
    var act =
        PartnerClosed.newBuilder()
            .setActId(OfficeDesk.actId(order.actId()))
            .setActor(callers.officer(request).subject())
            .setPartnerId(known(partnerId))
            .setReason(OfficeDesk.required("reason", order.reason()))
            .build();
    return PartnerView.of(desk.carryOut(act, partnerId, shown -> shown.status().equals("CLOSED")));
  }

  private String known(String partnerId) {
    return partners.find(partnerId).orElseThrow(() -> Problems.notFound(partnerId)).partnerId();
  }
}
