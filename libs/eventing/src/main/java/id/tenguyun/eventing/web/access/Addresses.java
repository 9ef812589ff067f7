package id.tenguyun.eventing.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as a limit goes. */
final class Addresses {

  private static final int NETWORK_BYTES = 8;

  private Addresses() {}

  /** An IPv4 address, or an IPv6 network of 64 bits: less than that is one household's. */
  static String network(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (IllegalArgumentException e) {
      return address; // a proxy's own way of writing; as good a key as any
    }
  }
}
