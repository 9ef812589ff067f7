package id.tenguyun.eventing.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with an OpenAPI document, held against the endpoints that really are there. */
public final class ApiDocument {

  private ApiDocument() {}

  /**
   * Every endpoint that is missing, without a summary, or without its errors as problem details.
   *
   * @param json the document
   * @param endpoints each as {@code "GET /path/{variable}"}
   */
  public static List<String> problems(String json, Iterable<String> endpoints) {
    JsonNode paths = JsonMapper.builder().build().readTree(json).path("paths");
    List<String> problems = new ArrayList<>();
    for (String endpoint : endpoints) {
      String[] parts = endpoint.split(" ", 2);
      JsonNode operation = paths.path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
      if (operation.isMissingNode()) {
        problems.add(endpoint + " is not in the document");
      } else {
        check(endpoint, operation, problems);
      }
    }
    return problems;
  }

  /** The endpoints of our own that an application answers, each once. */
  public static SortedSet<String> endpoints(ApplicationContext application) {
    SortedSet<String> endpoints = new TreeSet<>();
    application
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          if (method.getBeanType().getName().startsWith("id.tenguyun.")
              && mapping.getParamsCondition().isEmpty()) {
            for (String path : mapping.getPatternValues()) {
              mapping
                  .getMethodsCondition()
                  .getMethods()
                  .forEach(verb -> endpoints.add(verb + " " + path));
            }
          }
        });
    return endpoints;
  }

  private static void check(String endpoint, JsonNode operation, List<String> problems) {
    if (operation.path("summary").asString("").isBlank()) {
      problems.add(endpoint + " has no summary");
    }
    problemResponses(operation)
        .forEach((status, described) -> {
          if (!described) {
            problems.add(endpoint + " answers " + status + " not as a problem");
          }
        });
  }

  /** By status, whether it is described as problem details. */
  private static Map<String, Boolean> problemResponses(JsonNode operation) {
    Map<String, Boolean> described = new TreeMap<>(Map.of("default", false));
    JsonNode responses = operation.path("responses");
    for (String status : responses.propertyNames()) {
      if (status.equals("default") || status.startsWith("4") || status.startsWith("5")) {
        described.put(
            status, responses.path(status).path("content").has("application/problem+json"));
      }
    }
    return described;
  }
}
