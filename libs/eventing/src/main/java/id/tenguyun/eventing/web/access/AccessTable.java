package id.tenguyun.eventing.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher.MatchResult;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A service's endpoints and who may call each: the one place to read it. What no line names is
 * denied, so a new endpoint is closed until somebody decides who may call it.
 */
public final class AccessTable {

  /**
   * What every service answers: in the open whether it lives and what it can do, and its figures.
   */
  private static final List<AccessRule> EVERYWHERE =
      List.of(
          AccessRule.open(HttpMethod.GET, "/actuator/health"),
          AccessRule.open(HttpMethod.GET, "/actuator/health/{*part}"),
          AccessRule.roles(HttpMethod.GET, "/actuator/prometheus", Role.OFFICER, Role.AUDITOR),
          AccessRule.open(HttpMethod.GET, "/v3/api-docs"),
          AccessRule.open(HttpMethod.GET, "/v3/api-docs.yaml"));

  private final List<Line> lines;

  private AccessTable(List<AccessRule> rules) {
    Set<String> seen = new HashSet<>();
    for (AccessRule rule : rules) {
      if (!seen.add(rule.toString())) {
        throw new IllegalArgumentException(rule + " has two rules; right would be one");
      }
    }
    this.lines =
        rules.stream()
            .map(Line::of)
            .sorted(Comparator.comparing(Line::pattern, PathPattern.SPECIFICITY_COMPARATOR))
            .toList();
  }

  private record Line(AccessRule rule, PathPattern pattern, PathPatternRequestMatcher matcher) {

    static Line of(AccessRule rule) {
      return new Line(
          rule,
          PathPatternParser.defaultInstance.parse(rule.path()),
          PathPatternRequestMatcher.pathPattern(rule.method(), rule.path()));
    }
  }

  /**
   * A request's rule.
   *
   * @param variables of the path
   */
  record Match(AccessRule rule, Map<String, String> variables) {}

  /**
   * A table of these lines, and of what every service answers in the open.
   *
   * @throws IllegalArgumentException if an endpoint has two
   */
  public static AccessTable of(AccessRule... rules) {
    List<AccessRule> all = new ArrayList<>(EVERYWHERE);
    all.addAll(List.of(rules));
    return new AccessTable(all);
  }

  /** All lines, the most specific path first. */
  public List<AccessRule> rules() {
    return lines.stream().map(Line::rule).toList();
  }

  /** The rule of an endpoint, by verb and route. */
  public Optional<AccessRule> rule(String method, String path) {
    return rules().stream().filter(r -> r.toString().equals(method + " " + path)).findFirst();
  }

  /** The most specific rule that a request meets; none where nobody may. */
  Optional<Match> match(HttpServletRequest request) {
    boolean head = request.getMethod().equals(HttpMethod.HEAD.name());
    HttpServletRequest asked = head ? new GetInstead(request) : request;
    for (Line line : lines) {
      MatchResult result = line.matcher().matcher(asked);
      if (result.isMatch()) {
        return Optional.of(new Match(line.rule(), result.getVariables()));
      }
    }
    return Optional.empty();
  }

  /** Who may GET may ask for the head alone. */
  private static final class GetInstead extends jakarta.servlet.http.HttpServletRequestWrapper {
    GetInstead(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.name();
    }
  }
}
