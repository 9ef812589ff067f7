package id.tenguyun.placement.whatif;

import id.tenguyun.eventing.decision.Input;
import id.tenguyun.placement.message.PlacementInput;
import java.util.function.Consumer;

/** The inbox so far; read twice by a what-if run, always to the same end. */
@FunctionalInterface
public interface History {

  /** Hands every input over, in the order of history within a partition. */
  void replay(Consumer<Input<PlacementInput>> each);
}
