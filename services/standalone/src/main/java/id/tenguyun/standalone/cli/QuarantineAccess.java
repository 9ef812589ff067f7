package id.tenguyun.standalone.cli;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.intake.QuarantineCipher;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.quarantine.QuarantineDesk;
import id.tenguyun.eventing.quarantine.QuarantineLog;
import id.tenguyun.eventing.quarantine.Resending;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.wire.Connection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An operator's desk over the running system's own log, and its quarantine key. */
final class QuarantineAccess implements AutoCloseable {

  private static final short ONE_COPY = 1;

  private final AvroValues values;
  private final InboundDecoder decoder;
  private final QuarantineLog log;
  private final Resending resending;
  private final QuarantineDesk desk;

  private QuarantineAccess(Connection connection, Path keyFile) {
    TopicCatalogue catalogue = TopicCatalogue.load();
    KafkaAccess kafka = connection.access();
    values = new AvroValues(connection.registry());
    decoder = new InboundDecoder(connection.registry());
    log =
        new QuarantineLog(
            kafka, values, catalogue, new TopicCreation(kafka, catalogue, false, ONE_COPY));
    resending = new Resending(catalogue, EventTypes.generated(), decoder, values);
    Optional<QuarantineCipher> cipher =
        Files.exists(keyFile) ? Optional.of(QuarantineCipher.ofFile(keyFile)) : Optional.empty();
    desk = new QuarantineDesk(kafka, values, log, resending, cipher);
  }

  static QuarantineAccess of(DataOption data) {
    return new QuarantineAccess(
        data.running().connection(),
        data.runningFolder().resolve("keys").resolve("quarantine.key"));
  }

  QuarantineLog log() {
    return log;
  }

  Resending resending() {
    return resending;
  }

  QuarantineDesk desk() {
    return desk;
  }

  @Override
  public void close() {
    values.close();
    try {
      decoder.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the registry's client", e);
    }
  }
}
