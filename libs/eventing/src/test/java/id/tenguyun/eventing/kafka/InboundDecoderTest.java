package id.tenguyun.eventing.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.tenguyun.registry.RegistryConfig;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registry that misbehaves in each way that matters. */
class InboundDecoderTest {

  private static final byte[] VALUE = {0, 0, 0, 0, 7, 1, 2, 3};

  private HttpServer registry;
  private InboundDecoder decoder;

  @BeforeEach
  void start() throws Exception {
    registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    registry.start();
    String url = "http://127.0.0.1:" + registry.getAddress().getPort();
    var once = new RegistryConfig(url, false, Map.of("max.retries", "0"));
    decoder = new InboundDecoder(once);
  }

  @AfterEach
  void stop() throws Exception {
    registry.stop(0);
    decoder.close();
  }

  @Test
  void saysThatNobodyCanReadAnUnknownSchema() {
    answer(404, "{\"error_code\":40403,\"message\":\"Schema not found\"}");

    assertThat(decode())
        .isInstanceOfSatisfying(
            Decoding.Unreadable.class,
            unreadable -> assertThat(unreadable.error()).isEqualTo("UNKNOWN_SCHEMA"));
  }

  @Test
  void stopsAtAServerError() {
    answer(503, "{\"error_code\":50001,\"message\":\"Backend store\"}");

    assertThatThrownBy(this::decode)
        .isInstanceOf(RegistryOutageException.class)
        .hasMessageContaining("schema id 7");
  }

  @Test
  void stopsAtAnAddressThatIsNoRegistry() {
    answer(404, "<html>Not found</html>");

    assertThatThrownBy(this::decode).isInstanceOf(RegistryOutageException.class);
  }

  @Test
  void stopsWhenNobodyAnswers() {
    registry.stop(0);

    assertThatThrownBy(this::decode).isInstanceOf(RegistryOutageException.class);
  }

  @Test
  void tellsBytesThatDoNotFitTheirSchema() {
    answer(
        200,
        "{\"schema\":\"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"Gone\\\",\\\"namespace\\\":\\\"x\\\",\\\"fields\\\":[]}\"}");

    assertThat(decode())
        .isInstanceOfSatisfying(
            Decoding.Readable.class,
            readable -> {
              assertThat(readable.writer().getFullName()).isEqualTo("x.Gone");
              assertThatThrownBy(() -> readable.message().get())
                  .isInstanceOf(Decoding.UnreadableException.class);
            });
  }

  @Test
  void asksNobodyAboutWhatIsNotAvro() {
    registry.stop(0);

    assertThat(decoder.decode("t", new RecordHeaders(), "hello".getBytes(UTF_8)))
        .isInstanceOf(Decoding.Unreadable.class);
    assertThat(decoder.decode("t", new RecordHeaders(), null))
        .isInstanceOf(Decoding.Unreadable.class);
  }

  private Decoding decode() {
    return decoder.decode("t", new RecordHeaders(), VALUE);
  }

  private void answer(int status, String body) {
    registry.createContext(
        "/",
        exchange -> {
          exchange
              .getResponseHeaders()
              .add("Content-Type", "application/vnd.schemaregistry.v1+json");
          exchange.sendResponseHeaders(status, body.length());
          exchange.getResponseBody().write(body.getBytes(UTF_8));
          exchange.close();
        });
  }
}
