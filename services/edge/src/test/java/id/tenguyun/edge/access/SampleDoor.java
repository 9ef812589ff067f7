package id.tenguyun.edge.access;

import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.util.HashMap;
import java.util.Map;

/** Where a sample client comes in. */
enum SampleDoor {

  /** Whoever reaches the broker and the registry is let in. */
  OPEN {
    @Override
    Map<String, String> takeIn(String partner) {
      TestPlatform platform = TestPlatform.get();
      platform.createTopics(
          1,
          "partner." + partner + ".vacancies",
          "partner." + partner + ".receipts",
          "partner." + partner + ".nominations");
      return Map.of(
          "TENGUYUN_BROKERS",
          platform.bootstrapServers(),
          "TENGUYUN_REGISTRY",
          platform.registryUrl());
    }

    @Override
    AvroTestClient placement() {
      return new AvroTestClient(TestPlatform.get());
    }
  },

  /** With a credential, over TLS; the registry by the partners' door, with a token. */
  SECURED {
    @Override
    Map<String, String> takeIn(String partner) {
      SecureEdge edge = SecureEdge.get();
      edge.calls().register(partner, "EMPLOYER");
      String secret = edge.calls().issue(partner);
      return Map.of(
          "TENGUYUN_BROKERS",
          edge.platform.broker().bootstrapServers(),
          "TENGUYUN_PASSWORD",
          secret,
          "TENGUYUN_CA",
          edge.tls.certificates().toString(),
          "TENGUYUN_REGISTRY",
          edge.calls().registry(),
          "TENGUYUN_REGISTRY_TOKEN",
          edge.calls().token(partner, secret));
    }

    @Override
    AvroTestClient placement() {
      SecureEdge edge = SecureEdge.get();
      Map<String, String> login = new HashMap<>();
      edge.service("placement").forEach((key, value) -> login.put(key, value.toString()));
      return new AvroTestClient(
          edge.platform.broker().internalServers(), edge.platform.registryConfig(), login);
    }
  };

  /** Takes a partner in; what its client is told in its environment. */
  abstract Map<String, String> takeIn(String partner);

  /** Plays the placement service, which reads vacancies and answers. */
  abstract AvroTestClient placement();
}
