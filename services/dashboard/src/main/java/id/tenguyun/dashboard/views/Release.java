package id.tenguyun.dashboard.views;

import java.time.Instant;

/**
 * Sealed seats that two officers opened to people from outside the province.
 *
 * @param requestedBy subject of the officer who asked
 * @param signedBy subject of the officer who signed
 */
public record Release(
    Instant at,
    String employerId,
    String vacancyId,
    String releaseId,
    int seats,
    String requestedBy,
    String signedBy) {}
