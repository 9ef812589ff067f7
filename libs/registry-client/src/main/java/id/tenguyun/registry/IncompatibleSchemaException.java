package id.tenguyun.registry;

/** A schema cannot stand beside the versions that are registered already. */
public final class IncompatibleSchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IncompatibleSchemaException(String subject, Throwable cause) {
    super(
        "Schema %s breaks with a registered version: %s\nMaybe a field was added without a default, or its type changed."
            .formatted(subject, cause.getMessage()),
        cause);
  }
}
