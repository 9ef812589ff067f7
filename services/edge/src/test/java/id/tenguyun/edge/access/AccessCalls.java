package id.tenguyun.edge.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.edge.login.OwnersTokens;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.localplatform.LocalPlatform;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an officer asks of the edge service over HTTP. */
final class AccessCalls {

  private final String address;
  private final OwnersTokens tokens;

  AccessCalls(ConfigurableApplicationContext context, OwnersTokens tokens) {
    this.tokens = tokens;
    address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** Every intake waits for this. */
  void loadReferenceData(Map<String, Object> administration, LocalPlatform platform) {
    Serializer<Object> serializer = new KafkaAvroSerializer();
    serializer.configure(platform.registryConfig().serdeProperties(), false);
    try (var producer = new KafkaProducer<>(administration, new StringSerializer(), serializer)) {
      producer
          .send(
              new ProducerRecord<>(
                  "reference.data",
                  "load",
                  ReferenceDataLoaded.newBuilder()
                      .setLoadId("load")
                      .setSource("test")
                      .setRows(0)
                      .setDigest("d")
                      .build()))
          .get();
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void register(String id, String kind) {
    JsonNode answer =
        post(
            "/partners",
            "{\"partnerId\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\"}".formatted(id, kind, id));
    assertThat(answer.path("status").asString("")).as(answer.toString()).isEqualTo("ACTIVE");
  }

  /** A first credential; its secret. */
  String issue(String id) {
    JsonNode answer = post("/partners/%s/credentials".formatted(id), "{}");
    assertThat(answer.has("secret")).as(answer.toString()).isTrue();
    return answer.path("secret").asString();
  }

  /** Another credential in place of the last; its secret. */
  String rotate(String id) {
    JsonNode answer =
        post(
            "/partners/%s/credentials".formatted(id),
            "{\"replaces\":\"%s\"}".formatted(credential(id)));
    assertThat(answer.has("secret")).as(answer.toString()).isTrue();
    return answer.path("secret").asString();
  }

  /** What a partner gets for its secret. */
  String token(String id, String secret) {
    JsonNode answer =
        send(
            HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=%s&client_secret=%s"
                            .formatted(id, secret)))
                .build());
    assertThat(answer.has("access_token")).as(answer.toString()).isTrue();
    return answer.path("access_token").asString();
  }

  /** Where the registry can be read. */
  String registry() {
    return address + "/registry";
  }

  void revoke(String id) {
    post(
        "/partners/%s/credentials/%s/revocation".formatted(id, credential(id)),
        "{\"reason\":\"lost\"}");
  }

  void order(String id, String what) {
    post("/partners/%s/%s".formatted(id, what), "{\"reason\":\"test\"}");
  }

  private String credential(String id) {
    return get("/partners/" + id).path("credentialId").asString();
  }

  JsonNode get(String path) {
    return send(request(path).GET().build());
  }

  JsonNode post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + tokens.office("officer-1"));
  }

  private static JsonNode send(HttpRequest request) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return JsonMapper.shared()
          .readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted at " + request.uri(), e);
    }
  }
}
