package id.tenguyun.edge.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which our own processes log in to the broker. */
public final class ServicePrincipals {

  /** Services, each with the least that it needs. */
  public static final List<String> SERVICES =
      List.of("training", "certification", "placement", "dashboard", "edge");

  /** Creates topics, users and access rules, as the broker's super user. */
  public static final String ADMINISTRATION = "administration";

  /** The broker itself. */
  public static final String BROKER = "broker";

  /** The schema registry, where it keeps its schemas on Kafka. */
  public static final String REGISTRY = "registry";

  /** Whose users and rules are the affair of whoever runs the broker. */
  static final Set<String> INFRASTRUCTURE = Set.of(ADMINISTRATION, BROKER, REGISTRY);

  /** All of them; no partner may bear one of these names, or one that events give a meaning. */
  public static final Set<String> ALL =
      Stream.concat(
              SERVICES.stream(),
              Stream.of(
                  ADMINISTRATION, BROKER, REGISTRY, "office", "reference", "public", "anonymous"))
          .collect(Collectors.toUnmodifiableSet());

  private ServicePrincipals() {}
}
