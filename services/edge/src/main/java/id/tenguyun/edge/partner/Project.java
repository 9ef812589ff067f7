package id.tenguyun.edge.partner;

/** A project of the reference data, on which employers may work. */
public record Project(String projectId) {}
