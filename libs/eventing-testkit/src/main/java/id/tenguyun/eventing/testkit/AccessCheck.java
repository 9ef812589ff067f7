package id.tenguyun.eventing.testkit;

import com.nimbusds.jwt.JWTClaimsSet;
import id.tenguyun.eventing.web.access.AccessRule;
import id.tenguyun.eventing.web.access.AccessTable;
import id.tenguyun.eventing.web.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Tries every endpoint that an application answers with every role, with no token and with every
 * token that must be refused, and holds the answers against the table. An endpoint without a line
 * in the table is a difference as well, so nobody forgets to decide who may call a new one.
 */
public final class AccessCheck {

  /** The partner that own affairs belong to, and the value of every variable of a path. */
  private static final String PARTNER = "kipi-epc1";

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;

  private final TestIssuer issuer;
  private final EndpointCalls calls;
  private final List<String> differences = new ArrayList<>();
  private int tried;

  private AccessCheck(TestIssuer issuer, EndpointCalls calls) {
    this.issuer = issuer;
    this.calls = calls;
  }

  /**
   * What came out.
   *
   * @param endpoints how many there are
   * @param tried how many calls were made
   * @param differences between the table and what was answered; none if all is well
   */
  public record Result(int endpoints, int tried, List<String> differences) {}

  /**
   * Checks.
   *
   * @param address of the service, without a slash at its end
   */
  public static Result check(ApplicationContext application, String address, TestIssuer issuer) {
    AccessTable table = application.getBean(AccessTable.class);
    SortedSet<String> endpoints = ApiDocument.endpoints(application);
    try (EndpointCalls calls = new EndpointCalls(address)) {
      AccessCheck check = new AccessCheck(issuer, calls);
      for (String endpoint : endpoints) {
        String[] parts = endpoint.split(" ", 2);
        Optional<AccessRule> rule = table.rule(parts[0], parts[1]);
        if (rule.isEmpty()) {
          check.differences.add(endpoint + " has no line in the access table");
        } else {
          check.tryAll(rule.get());
        }
      }
      check.unknownAddresses();
      return new Result(endpoints.size(), check.tried, List.copyOf(check.differences));
    }
  }

  private void tryAll(AccessRule rule) {
    expect(rule, "nobody", null, rule.open() ? null : UNAUTHORIZED);
    for (Role role : Role.values()) {
      boolean allowed = rule.open() || rule.roles().contains(role);
      String token = issuer.token(PARTNER, role.name());
      expect(rule, role.name(), token, allowed ? null : FORBIDDEN);
    }
    expect(rule, "no role of ours", issuer.token("x", "ADMIN"), rule.open() ? null : FORBIDDEN);
    if (rule.owner() != null) {
      expect(rule, "another partner", issuer.token("other-1", "PARTNER"), FORBIDDEN);
    }
    badTokens().forEach((name, token) -> expect(rule, name, token, UNAUTHORIZED));
  }

  /** A bad token is refused even where nobody needs one: it is not taken for none. */
  private Map<String, String> badTokens() {
    String good = issuer.token("officer-1", "OFFICER", "INSPECTOR", "AUDITOR", "ASSESSOR");
    Instant past = Instant.now().minus(Duration.ofHours(1));
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("expired", officer(c -> c.expirationTime(Date.from(past))));
    bad.put("not yet valid", officer(c -> c.notBeforeTime(Date.from(past.plusSeconds(7_200)))));
    bad.put("another issuer", officer(c -> c.issuer("https://elsewhere.example")));
    bad.put("another audience", officer(c -> c.audience("elsewhere")));
    bad.put("no audience", officer(c -> c.audience(List.of())));
    bad.put("no subject", officer(c -> c.subject(null)));
    bad.put("two hats", officer(c -> c.claim("roles", List.of("PARTNER", "OFFICER"))));
    bad.put("forged", issuer.forged("officer-1", "OFFICER"));
    bad.put("alg none", issuer.unsigned("officer-1", "OFFICER"));
    bad.put("tampered", tampered(good));
    bad.put("no token at all", "nonsense");
    return bad;
  }

  private String officer(java.util.function.Consumer<JWTClaimsSet.Builder> change) {
    return issuer.token(claims -> {
      claims.subject("officer-1").claim("roles", List.of("OFFICER"));
      change.accept(claims);
    });
  }

  /** Another claim set under a good signature. */
  private String tampered(String good) {
    String[] parts = good.split("\\.");
    String[] others = issuer.token("officer-2", "OFFICER").split("\\.");
    return parts[0] + "." + others[1] + "." + parts[2];
  }

  private void unknownAddresses() {
    String officer = issuer.token("officer-1", "OFFICER");
    for (String path : List.of("/actuator/env", "/actuator/heapdump", "/no/such/address")) {
      int status = calls.status("GET", path, officer);
      tried++;
      if (status != NOT_FOUND) {
        differences.add("GET " + path + " as OFFICER answered " + status + "; right would be 404");
      }
    }
  }

  /** A null expectation is to be let in: any answer but 401, 403 and 429. */
  private void expect(
      AccessRule rule, String who, @Nullable String token, @Nullable Integer expected) {
    String path = rule.path().replaceAll("\\{\\*?[a-zA-Z]+}", PARTNER);
    int status = calls.status(rule.method().name(), path, token);
    tried++;
    boolean letIn = status != UNAUTHORIZED && status != FORBIDDEN && status != TOO_MANY;
    if (expected == null ? !letIn : status != expected) {
      differences.add(
          "%s as %s answered %d; right would be %s"
              .formatted(rule, who, status, expected == null ? "to be let in" : expected));
    }
  }
}
