package id.tenguyun.localplatform;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/**
 * MongoDB's wire protocol over memory. It holds views only, which are rebuilt from the log at every
 * start, and it is never the record of anything.
 */
public final class InMemoryMongo implements AutoCloseable {

  private final MongoServer server;
  private final int port;

  private InMemoryMongo(MongoServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the server.
   *
   * @param port where clients connect; 0 for any that is free
   * @throws StartFailedException if the port is taken
   */
  public static InMemoryMongo start(int port) {
    int claimed = Loopback.claim(port, "document store");
    MongoServer server = new MongoServer(new MemoryBackend());
    server.bind(new InetSocketAddress(Loopback.address(), claimed));
    return new InMemoryMongo(server, claimed);
  }

  /** The address of one database, with UUIDs in their standard form. */
  public String uri(String database) {
    return "mongodb://%s:%d/%s?uuidRepresentation=standard"
        .formatted(Loopback.HOST, port, database);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
