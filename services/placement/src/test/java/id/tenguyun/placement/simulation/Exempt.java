package id.tenguyun.placement.simulation;

import java.util.Map;

/** What no simulated party can bring about, with the reason. */
final class Exempt {

  static final Map<String, String> REFUSALS =
      Map.of(
          "UNKNOWN_SCHEMA",
          "the registry in memory answers an unknown id unlike the real one; YardOnBrokerTest has"
              + " it",
          "NOT_AN_AVRO_RECORD",
          "the registry in memory holds our own schemas alone",
          "BAD_ENTROPY",
          "only the service's own clock writes ticks");

  private Exempt() {}
}
