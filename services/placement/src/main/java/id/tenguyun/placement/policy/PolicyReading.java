package id.tenguyun.placement.policy;

import java.util.List;

/** What reading a policy file gave: a valid policy, or everything that is wrong with it. */
public sealed interface PolicyReading {

  /** The file is a valid policy. */
  record Valid(Policy policy) implements PolicyReading {}

  /** The file is none, for all these reasons. */
  record Invalid(List<PolicyProblem> problems) implements PolicyReading {
    public Invalid {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("An invalid policy without a problem");
      }
    }
  }
}
