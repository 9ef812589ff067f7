package id.tenguyun.certification.casework;

import java.time.LocalDate;
import java.util.UUID;

/** The completion of training that a case rests on. */
public record Completion(UUID workerId, String market, String schemeCode, LocalDate completedOn) {}
