package id.tenguyun.eventing.kafka;

/**
 * The registry does not answer as it should, so nobody can tell good bytes from bad ones: stop and
 * try again, and quarantine nothing.
 */
public final class RegistryOutageException extends RuntimeException {
  RegistryOutageException(int schemaId, Throwable cause) {
    super(
        "The registry did not answer for schema id %d: %s. Maybe it is down; this is tried again."
            .formatted(schemaId, cause.getMessage()),
        cause);
  }
}
