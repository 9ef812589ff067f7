package id.tenguyun.eventing.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ProblemDetail;
import org.springframework.web.method.HandlerMethod;

/**
 * Puts what {@link Errors} says into the OpenAPI document, as problem details; and for every
 * endpoint, that whatever else goes wrong is answered in the same form.
 */
public final class ProblemResponses implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

  private static final String PROBLEM = "application/problem+json";
  private static final String SCHEMA = "ProblemDetail";
  private static final int STATUS_LENGTH = 3;

  private final String application;

  /**
   * For one service.
   *
   * @param application its name
   */
  public ProblemResponses(String application) {
    this.application = application;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    ApiResponses responses = operation.getResponses();
    Errors errors = method.getMethodAnnotation(Errors.class);
    if (errors != null) {
      for (String error : errors.value()) {
        responses.addApiResponse(
            error.substring(0, STATUS_LENGTH), problem(error.substring(STATUS_LENGTH).strip()));
      }
    }
    responses.setDefault(problem("Whatever else went wrong"));
    return operation;
  }

  @Override
  public void customise(OpenAPI document) {
    document.info(
        new Info()
            .title("Tenguyun " + application)
            .version("1")
            .description("Errors are problem details (RFC 9457)."));
    ModelConverters.getInstance()
        .read(ProblemDetail.class)
        .forEach((name, schema) -> document.schema(SCHEMA, schema));
  }

  private static ApiResponse problem(String meaning) {
    Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + SCHEMA);
    return new ApiResponse()
        .description(meaning)
        .content(new Content().addMediaType(PROBLEM, new MediaType().schema(schema)));
  }
}
