package id.tenguyun.localplatform;

import id.tenguyun.registry.RegistryConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Broker, registry and document store, all up.
 *
 * @param broker where the record lies
 * @param registry what the record's bytes mean
 * @param mongo views of the record
 * @param startUp how long each took to start
 */
public record LocalPlatform(
    EmbeddedBroker broker, RegistryProcess registry, InMemoryMongo mongo, StartUp startUp)
    implements AutoCloseable {

  /** Where the three listen; 0 lets each find a free port. */
  public record Ports(int broker, int registry, int mongo) {

    /** Any free ports. */
    public static Ports free() {
      return new Ports(0, 0, 0);
    }
  }

  /** Starts the three with a broker that lets in whoever reaches it; see the other. */
  public static LocalPlatform start(DataFolder data, Ports ports) {
    return start(data, ports, null);
  }

  /**
   * Starts the three side by side over one data folder, which stays the caller's to close.
   *
   * @param security access control of the broker; null for none
   * @throws StartFailedException if one does not start; what had started is stopped again
   */
  public static LocalPlatform start(
      DataFolder data, Ports ports, @Nullable BrokerSecurity security) {
    StartUp startUp = new StartUp();
    CompletableFuture<EmbeddedBroker> broker =
        inBackground(
            startUp,
            "broker",
            () -> EmbeddedBroker.start(data.path("broker"), ports.broker(), security));
    CompletableFuture<RegistryProcess> registry =
        inBackground(
            startUp,
            "registry",
            () -> RegistryProcess.start(data.path("registry"), ports.registry()));
    CompletableFuture<InMemoryMongo> mongo =
        inBackground(startUp, "document store", () -> InMemoryMongo.start(ports.mongo()));
    List<CompletableFuture<? extends AutoCloseable>> all = List.of(broker, registry, mongo);
    try {
      return new LocalPlatform(broker.join(), registry.join(), mongo.join(), startUp);
    } catch (CompletionException e) {
      RuntimeException failure =
          e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
      closeAll(all, failure);
      throw failure;
    }
  }

  private static <T> CompletableFuture<T> inBackground(
      StartUp startUp, String name, Supplier<T> start) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread.ofPlatform()
        .name("start-" + name)
        .start(() -> {
          try {
            result.complete(startUp.time(name, start));
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }

  /** How clients reach the registry; a producer here may register what is missing. */
  public RegistryConfig registryConfig() {
    return RegistryConfig.onLaptop(registry.url());
  }

  @Override
  public void close() {
    List<AutoCloseable> parts = new ArrayList<>(List.of(mongo, registry, broker));
    RuntimeException failure = new IllegalStateException("The platform did not stop cleanly");
    parts.forEach(part -> closeOne(part, failure));
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }

  private static void closeAll(
      List<CompletableFuture<? extends AutoCloseable>> parts, RuntimeException failure) {
    for (CompletableFuture<? extends AutoCloseable> part : parts) {
      part.handle(
              (started, notStarted) -> {
                if (started != null) {
                  closeOne(started, failure);
                }
                return null;
              })
          .join();
    }
  }

  private static void closeOne(AutoCloseable part, RuntimeException failure) {
    try {
      part.close();
    } catch (Exception e) {
      failure.addSuppressed(e);
    }
  }
}
