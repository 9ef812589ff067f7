package id.tenguyun.training.graduation;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.training.contact.Contacts;
import id.tenguyun.training.graduation.TrainingEvent.AcceptanceNoted;
import id.tenguyun.training.graduation.TrainingEvent.CentreNoted;
import id.tenguyun.training.graduation.TrainingEvent.ContactDisclosed;
import id.tenguyun.training.graduation.TrainingEvent.ErasureNoted;
import id.tenguyun.training.graduation.TrainingEvent.ExportNoted;
import id.tenguyun.training.graduation.TrainingEvent.GraduationAccepted;
import id.tenguyun.training.graduation.TrainingEvent.InvitationNoted;
import id.tenguyun.training.graduation.TrainingEvent.PersonExported;
import id.tenguyun.training.graduation.TrainingEvent.PersonFiled;
import id.tenguyun.training.graduation.TrainingEvent.ProgrammeNoted;
import id.tenguyun.training.graduation.TrainingEvent.TrainingCompleted;
import id.tenguyun.training.graduation.TrainingEvent.WorkerErased;
import id.tenguyun.training.graduation.TrainingInput.ErasureOrdered;
import id.tenguyun.training.graduation.TrainingInput.PersonExportOrdered;
import java.util.Optional;
import java.util.UUID;

/** What training remembers: the catalogue, the graduation ids taken, and whom it has met. */
public final class TrainingState {

  private final Table<Centre> centres;
  private final Table<Programme> programmes;
  private final Table<Graduation> graduations;
  private final Table<Worker> workers;
  private final Table<ErasureOrdered> erasures;
  private final Table<PersonExportOrdered> exports;
  private final Contacts contacts;

  public TrainingState(Tables tables) {
    centres = tables.table("centres", Centre.class);
    programmes = tables.table("programmes", Programme.class);
    graduations = tables.table("graduations", Graduation.class);
    workers = tables.table("workers", Worker.class);
    erasures = tables.table("erasures", ErasureOrdered.class);
    exports = tables.table("exports", PersonExportOrdered.class);
    contacts = new Contacts(tables);
  }

  /** What stands behind a graduation id. */
  record Graduation(String contentDigest, UUID workerId) {}

  /** A worker's market never moves. */
  record Worker(String market, boolean erased) {}

  Optional<Centre> centre(String centreId) {
    return centres.find(centreId);
  }

  Iterable<String> centreIds() {
    return centres.rows().keySet();
  }

  Optional<Programme> programme(String programmeCode) {
    return programmes.find(programmeCode);
  }

  Optional<Graduation> graduation(GraduationKey key) {
    return graduations.find(key.toString());
  }

  Optional<Worker> worker(UUID workerId) {
    return workers.find(workerId.toString());
  }

  Optional<ErasureOrdered> erasure(String actId) {
    return erasures.find(actId);
  }

  Optional<PersonExportOrdered> export(String actId) {
    return exports.find(actId);
  }

  Contacts contacts() {
    return contacts;
  }

  void apply(TrainingEvent event) {
    switch (event) {
      case CentreNoted noted -> centres.put(noted.centre().centreId(), noted.centre());
      case ProgrammeNoted noted ->
          programmes.put(noted.programme().programmeCode(), noted.programme());
      case GraduationAccepted accepted -> {
        graduations.put(
            accepted.key().toString(),
            new Graduation(accepted.contentDigest(), accepted.workerId()));
        workers.put(accepted.workerId().toString(), new Worker(accepted.market(), false));
      }
      case ExportNoted noted -> exports.put(noted.order().actId(), noted.order());
      case ErasureNoted noted -> erasures.put(noted.order().actId(), noted.order());
      case WorkerErased erased ->
          workers.put(erased.workerId().toString(), new Worker(erased.market(), true));
      case InvitationNoted noted -> contacts.put(noted.invitation());
      case AcceptanceNoted noted -> contacts.put(noted.acceptance());
      case ContactDisclosed it ->
          contacts.put(
              new Contacts.Read(
                  it.nominationId(), it.requestId(), it.requestedBy(), it.purpose(), it.at()));
      case TrainingCompleted completed -> {} // told to others; what we need is GraduationAccepted
      case PersonExported exported -> {} // the trace itself; nothing is decided from it
      case PersonFiled filed -> {} // rests in the vault, never in the state
    }
  }
}
