package id.tenguyun.edge.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations of this service's own OpenAPI document, for a reader. */
@Component
class HttpOperations {

  private static final String DOCUMENT = "/v3/api-docs";

  private final OpenApiWebMvcResource document;
  private final JsonMapper json;

  HttpOperations(OpenApiWebMvcResource document, JsonMapper json) {
    this.document = document;
    this.json = json;
  }

  /** One operation and what it may answer. */
  record Operation(String method, String path, String summary, List<Answer> answers) {}

  /** A status and when it is given. */
  record Answer(String status, String when) {}

  /** All of them, by path. */
  List<Operation> all(HttpServletRequest request, Locale locale) {
    JsonNode paths = json.readTree(text(request, locale)).path("paths");
    List<Operation> operations = new ArrayList<>();
    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(verb ->
                    operations.add(operation(verb.getKey(), path.getKey(), verb.getValue()))));
    return operations;
  }

  private byte[] text(HttpServletRequest request, Locale locale) {
    try {
      return document.openapiJson(request, DOCUMENT, locale);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The OpenAPI document cannot be written", e);
    }
  }

  private static Operation operation(String verb, String path, JsonNode operation) {
    return new Operation(
        verb.toUpperCase(Locale.ROOT),
        path,
        operation.path("summary").asString(""),
        operation.path("responses").properties().stream()
            .map(answer ->
                new Answer(answer.getKey(), answer.getValue().path("description").asString("")))
            .toList());
  }
}
