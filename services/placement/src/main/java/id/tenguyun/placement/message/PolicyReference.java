package id.tenguyun.placement.message;

/** A policy in the version that was used. */
public record PolicyReference(String policyId, int policyVersion) {}
