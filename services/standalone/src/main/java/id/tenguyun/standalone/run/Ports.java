package id.tenguyun.standalone.run;

/**
 * Where things listen, on loopback only; 0 lets each find a free port.
 *
 * @param page the dashboard's page; the other services' take the ports after it
 * @param broker Kafka
 * @param registry the schema registry
 */
public record Ports(int page, int broker, int registry) {

  /** Any free ports. */
  public static Ports free() {
    return new Ports(0, 0, 0);
  }

  /** The port of the service in this place, the dashboard being 0. */
  int service(int place) {
    return page == 0 ? 0 : page + place;
  }
}
