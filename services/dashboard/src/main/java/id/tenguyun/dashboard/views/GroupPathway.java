package id.tenguyun.dashboard.views;

/**
 * The pathway of one group.
 *
 * @param code centre, programme or regency code
 */
public record GroupPathway(String code, Pathway pathway) {}
