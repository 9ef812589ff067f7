package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.kafka.RegistryOutageException;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells what passes by itself from what would only happen again. */
final class Faults {

  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;

  private Faults() {}

  static boolean isTransient(Throwable fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      boolean passes =
          switch (cause) {
            case RetriableException retriable -> true;
            case InvalidProducerEpochException fenced -> true;
            case RegistryOutageException outage -> true;
            case RestClientException rest ->
                rest.getStatus() >= SERVER_ERROR || rest.getStatus() == TOO_MANY_REQUESTS;
            case SocketException unreachable -> true;
            case SocketTimeoutException slow -> true;
            case UnknownHostException unnamed -> true;
            case SSLException handshake -> true;
            default -> false;
          };
      if (passes) {
        return true;
      }
    }
    return false;
  }
}
