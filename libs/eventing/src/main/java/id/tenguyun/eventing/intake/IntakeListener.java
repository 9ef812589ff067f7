package id.tenguyun.eventing.intake;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Takes what one poll brought, in the container's transaction. The commit waits for every send, so
 * none is waited for here.
 */
final class IntakeListener implements BatchMessageListener<byte[], byte[]> {

  private final IntakeStep step;
  private final KafkaTemplate<byte[], byte[]> template;
  private final IntakeProgress progress;

  IntakeListener(IntakeStep step, KafkaTemplate<byte[], byte[]> template, IntakeProgress progress) {
    this.step = step;
    this.template = template;
    this.progress = progress;
  }

  @Override
  public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
    try {
      template.execute(producer -> {
        for (ProducerRecord<byte[], byte[]> out : step.take(records)) {
          producer.send(out);
        }
        return records.size();
      });
      progress.went();
    } catch (RuntimeException e) {
      progress.failed(e);
      throw e;
    }
  }
}
