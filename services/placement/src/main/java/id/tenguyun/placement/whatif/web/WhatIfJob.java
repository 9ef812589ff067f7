package id.tenguyun.placement.whatif.web;

import id.tenguyun.placement.whatif.WhatIfResult;
import org.jspecify.annotations.Nullable;

/**
 * A what-if run as it may be asked for. Restricted: its result names workers.
 *
 * @param status RUNNING, DONE, CANCELLED or FAILED
 * @param done inputs replayed so far, both passes together
 * @param of how many there are at most in all, since the log counts marks of transactions too
 * @param result once it is done
 * @param failure what went wrong, where it failed
 */
public record WhatIfJob(
    String id,
    String status,
    long done,
    long of,
    @Nullable WhatIfResult result,
    @Nullable String failure) {}
