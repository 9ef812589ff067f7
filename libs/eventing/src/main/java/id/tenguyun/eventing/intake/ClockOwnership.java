package id.tenguyun.eventing.intake;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/** Whoever holds partition 0 of {@code office.acts} keeps the clock of its service. */
final class ClockOwnership implements ConsumerAwareRebalanceListener {

  private static final TopicPartition TOKEN = new TopicPartition("office.acts", 0);

  private volatile boolean owner;

  boolean isOwner() {
    return owner;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    owner |= partitions.contains(TOKEN);
  }

  @Override
  public void onPartitionsRevokedAfterCommit(
      Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    owner &= !partitions.contains(TOKEN);
  }

  @Override
  public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    owner &= !partitions.contains(TOKEN);
  }
}
