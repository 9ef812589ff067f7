package id.tenguyun.edge.access;

import id.tenguyun.edge.access.Difference.ExcessRule;
import id.tenguyun.edge.access.Difference.ExcessUser;
import id.tenguyun.edge.access.Difference.MissingRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.admin.UserScramCredentialsDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Users and rules of a broker, read and changed through Kafka's own administration. */
public final class BrokerAccess {

  private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_512;

  /** The least that Kafka takes; secrets of 256 random bits need no slower derivation. */
  private static final int ITERATIONS = 4_096;

  private static final int LOOKS = 100;
  private static final long LOOK_AGAIN_MILLIS = 50;

  private final Admin admin;

  /**
   * Sets up.
   *
   * @param admin logged in as somebody who may do this; stays the caller's to close
   */
  public BrokerAccess(Admin admin) {
    this.admin = admin;
  }

  /**
   * What is there now.
   *
   * @throws org.apache.kafka.common.errors.SecurityDisabledException when the broker has no
   *     authorizer
   */
  public AccessRules read() {
    Collection<AclBinding> rules = get(admin.describeAcls(AclBindingFilter.ANY).values());
    Map<String, UserScramCredentialsDescription> users =
        get(admin.describeUserScramCredentials().all());
    return AccessRules.of(
        users.values().stream()
            .filter(user ->
                user.credentialInfos().stream().anyMatch(info -> info.mechanism() == MECHANISM))
            .map(UserScramCredentialsDescription::name)
            .toList(),
        rules);
  }

  /**
   * Puts right what can be put right without a secret: adds what is missing, removes what is too
   * much, and leaves alone whom nobody knows.
   *
   * @return how many differences that were
   */
  public int putRight(List<Difference> differences) {
    List<AclBinding> missing = new ArrayList<>();
    List<AclBindingFilter> excess = new ArrayList<>();
    List<String> users = new ArrayList<>();
    for (Difference difference : differences) {
      switch (difference) {
        case MissingRule it -> missing.add(it.rule());
        case ExcessRule it -> excess.add(it.rule().toFilter());
        case ExcessUser it -> users.add(it.user());
        case Difference.MissingUser it -> {}
        case Difference.UnknownUser it -> {}
        case Difference.UnknownRule it -> {}
      }
    }
    // what is too much goes first
    remove(users);
    if (!excess.isEmpty()) {
      get(admin.deleteAcls(excess).all());
    }
    if (!missing.isEmpty()) {
      get(admin.createAcls(missing).all());
    }
    return missing.size() + excess.size() + users.size();
  }

  private void remove(List<String> users) {
    if (!users.isEmpty()) {
      List<UserScramCredentialAlteration> deletions = new ArrayList<>();
      users.forEach(user -> deletions.add(new UserScramCredentialDeletion(user, MECHANISM)));
      get(admin.alterUserScramCredentials(deletions).all());
    }
  }

  /** Makes users, or gives them other secrets; effective for the next login. */
  public void secrets(Map<String, String> secretByUser) {
    List<UserScramCredentialAlteration> upsertions = new ArrayList<>();
    secretByUser.forEach((user, secret) ->
        upsertions.add(
            new UserScramCredentialUpsertion(
                user, new ScramCredentialInfo(MECHANISM, ITERATIONS), secret)));
    get(admin.alterUserScramCredentials(upsertions).all());
  }

  /**
   * Waits some seconds until the part of the broker that asks goes by these rules; users that were
   * changed before them are known there then as well.
   *
   * @return false if it still does not
   */
  public boolean goesBy(Collection<AclBinding> rules) throws InterruptedException {
    for (int look = 0; look < LOOKS; look++) {
      if (read().rules().containsAll(rules)) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
    }
    return false;
  }

  private static <T> T get(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("The broker did not answer", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the broker was asked", e);
    }
  }
}
