package id.tenguyun.edge.access;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.eventing.boot.ProjectionAutoConfiguration.ProjectionReaders;
import id.tenguyun.eventing.projection.ProjectionAdvanced;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** Provisions at the start, and again whenever the registry has changed. */
final class ProvisioningLoop implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ProvisioningLoop.class);
  private static final long LOOK_AGAIN_MILLIS = 250;

  /** Before the topics and the state machine, which need the rights. */
  private static final int PHASE = 50;

  private final Provisioning provisioning;
  private final ObjectProvider<ProjectionReaders> views;
  private final AtomicBoolean changed = new AtomicBoolean(true);
  private final ScheduledExecutorService attendant =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofVirtual().name("edge-provisioning").factory());
  private volatile boolean running;

  ProvisioningLoop(Provisioning provisioning, ObjectProvider<ProjectionReaders> views) {
    this.provisioning = provisioning;
    this.views = views;
  }

  @Override
  public void start() {
    provisioning.prepareServices();
    running = true;
    attendant.scheduleWithFixedDelay(
        this::look, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** The registry has changed. */
  @EventListener
  void on(ProjectionAdvanced advanced) {
    if (advanced.collection().equals(PartnerDocument.COLLECTION)) {
      changed.set(true);
    }
  }

  /** A view that is still being built would take rights from partners that it does not hold yet. */
  private void look() {
    if (!running || !views.getObject().caughtUp() || !changed.getAndSet(false)) {
      return;
    }
    try {
      provisioning.reconcile();
    } catch (RuntimeException e) {
      changed.set(true);
      if (running) {
        log.atWarn().setCause(e).log("Access could not be put right and is tried again");
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    attendant.shutdown();
    try {
      attendant.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
