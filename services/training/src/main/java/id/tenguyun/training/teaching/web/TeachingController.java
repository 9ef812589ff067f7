package id.tenguyun.training.teaching.web;

import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.training.teaching.TeachingPlan;
import id.tenguyun.training.teaching.TeachingPlan.Gap;
import id.tenguyun.training.teaching.TeachingPlan.Programme;
import id.tenguyun.training.teaching.TeachingPlan.Reason;
import id.tenguyun.training.teaching.TeachingPlan.Suggestion;
import id.tenguyun.training.teaching.mongo.CentreDocument;
import id.tenguyun.training.teaching.mongo.PartnerDocument;
import id.tenguyun.training.teaching.mongo.ProgrammeDocument;
import id.tenguyun.training.teaching.mongo.SkillGapDocument;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What to teach next. Nothing in it is about a single person. */
@RestController
class TeachingController {

  /** Kalimantan Utara keeps central Indonesian time (WITA, +08:00). */
  private static final ZoneId CALENDAR = ZoneId.of("Asia/Makassar");

  private static final int MOST_DAYS = 366;

  private final MongoOperations mongo;
  private final DomainClock clock;

  TeachingController(MongoOperations mongo, DomainClock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** A gap is told anew every evening, so one that was not told lately is closed. */
  @Operation(
      summary = "What a centre should teach next, by the seats near it that no local could take")
  @Errors({"400 days is out of range", "404 No such training centre"})
  @GetMapping("/centres/{centreId}/teach-next")
  List<Suggestion> teachNext(
      @PathVariable String centreId, @RequestParam(defaultValue = "2") int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "days is %d; it may be 1 to %d".formatted(days, MOST_DAYS));
    }
    String code = centreId.toUpperCase(Locale.ROOT);
    String district = centre(code).districtCode();
    if (district == null) {
      return List.of(); // nobody has said where it stands, so no gap is near it
    }
    CentreDocument given = mongo.findById(code, CentreDocument.class, CentreDocument.COLLECTION);
    return TeachingPlan.of(
        district,
        gapsSince(LocalDate.ofInstant(clock.now(), CALENDAR).minusDays(days)),
        programmes(),
        given == null ? Set.of() : Set.copyOf(given.programmes()));
  }

  private PartnerDocument centre(String code) {
    PartnerDocument centre =
        mongo.findById(code, PartnerDocument.class, PartnerDocument.COLLECTION);
    if (centre == null || !centre.kind().equals("TRAINING_CENTRE")) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "No training centre is registered as " + code);
    }
    return centre;
  }

  private List<Gap> gapsSince(LocalDate day) {
    return mongo.findAll(SkillGapDocument.class, SkillGapDocument.COLLECTION).stream()
        .filter(gap -> gap.day().compareTo(day.toString()) >= 0)
        .map(gap ->
            new Gap(
                gap.regencyCode(),
                gap.schemeCode(),
                gap.day(),
                gap.openSeats(),
                gap.reasons().stream()
                    .map(r -> new Reason(r.reason(), r.unitCode(), r.seats(), r.workers()))
                    .toList()))
        .toList();
  }

  private List<Programme> programmes() {
    return mongo.findAll(ProgrammeDocument.class, ProgrammeDocument.COLLECTION).stream()
        .map(p -> new Programme(p.programmeCode(), p.title(), p.schemeCode(), p.units()))
        .toList();
  }
}
